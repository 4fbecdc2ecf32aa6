import { strongEndingAt } from '../bold.ts'
import type { Shape } from '../candidate.ts'
import { trimTerm } from '../trim-term.ts'

/** `**term**（…）`, quotes and book-title marks inside or outside the bold. */
export const boldBefore: Shape = {
  name: 'bold-before',
  find({ block, anchor, around }) {
    if (around) return undefined
    const span = strongEndingAt(block, anchor)
    if (!span) return undefined
    const range = trimTerm(block.text, span.start, span.end)
    return range && { ...range, bold: true, confidence: 0.98 }
  },
}
