import { latinStart } from '../boundary/latin-start.ts'
import type { Shape } from '../candidate.ts'
import { isDigit, isLatin } from '../script.ts'

/** `Lead Time（提前期）`, `Securities and Exchange Commission (SEC)`: plain words in Latin letters. */
export const latinPhrase: Shape = {
  name: 'latin-phrase',
  find({ block, anchor, gloss }) {
    const code = block.text.charCodeAt(anchor - 1)
    if (!isLatin(code) && !isDigit(code) && !'+#.'.includes(block.text[anchor - 1] ?? ' ')) return undefined
    // A list number opens a heading, not a term.
    const number = /^\d{1,3}\. /.exec(block.text)?.[0].length ?? 0
    const start = latinStart(block.text, anchor, number, gloss)
    return start < anchor ? { start, end: anchor, bold: false, confidence: 0.85 } : undefined
  },
}
