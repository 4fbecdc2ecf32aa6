import type { Shape } from '../candidate.ts'
import { trimTerm } from '../trim-term.ts'

/** `**term**（…）`, quotes and book-title marks inside or outside the bold. */
export const boldBefore: Shape = {
  name: 'bold-before',
  find({ block, ending }) {
    if (!ending) return undefined
    const range = trimTerm(block.text, ending.start, ending.end)
    return range && { ...range, bold: true, confidence: 0.98 }
  },
}
