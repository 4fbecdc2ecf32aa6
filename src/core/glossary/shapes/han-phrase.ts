import { findHanStart } from '../boundary/han-start.ts'
import type { Shape } from '../candidate.ts'
import { isHan } from '../script.ts'

/** `英属维尔京群岛（BVI）`: plain Chinese, where the term's start must be found. */
export const hanPhrase: Shape = {
  name: 'han-phrase',
  find(candidate) {
    const { block, anchor } = candidate
    if (!isHan(block.text.charCodeAt(anchor - 1))) return undefined
    const found = findHanStart(candidate, 0, anchor)
    return { start: found.start, end: anchor, bold: false, confidence: found.confidence }
  },
}
