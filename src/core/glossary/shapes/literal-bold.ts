import type { Shape } from '../candidate.ts'
import { trimTerm } from '../trim-term.ts'

/** Bold that no reading of Markdown closes: `** term**（…）`, `**term（…）` with the asterisks left in the text. */
export const literalBold: Shape = {
  name: 'literal-bold',
  find({ block, anchor }) {
    const { text } = block
    if (!text.includes('**')) return undefined
    const closed = text.startsWith('**', anchor - 2)
    const end = closed ? anchor - 2 : anchor
    const open = text.lastIndexOf('**', end - 1)
    if (open < 0 || end - open > 80 || /[。！？\n]/.test(text.slice(open, end))) return undefined
    const range = trimTerm(text, open + 2, end)
    return range && { ...range, bold: true, confidence: 0.85 }
  },
}
