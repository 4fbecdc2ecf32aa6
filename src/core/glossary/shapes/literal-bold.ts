import { lookBack } from '../../document/look-back.ts'
import type { Shape } from '../candidate.ts'
import { trimTerm } from '../trim-term.ts'

/** In UTF-16 units, with the asterisks before it. */
const longestTerm = 80

/** Bold that no reading of Markdown closes: `** term**（…）`, `**term（…）` with the asterisks left in the text. */
export const literalBold: Shape = {
  name: 'literal-bold',
  find({ block, anchor }) {
    const { text } = block
    const closed = text.startsWith('**', anchor - 2)
    const end = closed ? anchor - 2 : anchor
    const open = lookBack(text, '**', end - 1, longestTerm - 1)
    if (open < 0 || /[。！？\n]/.test(text.slice(open, end))) return undefined
    const range = trimTerm(text, open + 2, end)
    return range && { ...range, bold: true, confidence: 0.85 }
  },
}
