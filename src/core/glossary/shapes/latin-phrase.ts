import { latinStart } from '../boundary/latin-start.ts'
import type { Shape } from '../candidate.ts'
import { isDigit, isLatin } from '../script.ts'

/** `Lead Time（提前期）`, `Securities and Exchange Commission (SEC)`: plain words in Latin letters. */
export const latinPhrase: Shape = {
  name: 'latin-phrase',
  find({ block, anchor, gloss }) {
    const code = block.text.charCodeAt(anchor - 1)
    if (!isLatin(code) && !isDigit(code) && !'+#.'.includes(block.text[anchor - 1] ?? ' ')) return undefined
    const start = latinStart(block.text, anchor, 0, gloss)
    return start < anchor ? { start, end: anchor, bold: false, confidence: 0.85 } : undefined
  },
}
