import type { Block, Span } from '../document/block.ts'
import { isHan } from './script.ts'

const closingQuotes = '”’"\'」』》〉】)）'

/** The bold stretch that ends at `index`, closing quotes and spaces between left aside. */
export function strongEndingAt(block: Block, index: number): Span | undefined {
  const { text, spans } = block
  let from = index
  while (from > 0 && (text[from - 1] === ' ' || closingQuotes.includes(text[from - 1]!))) from--
  let best: Span | undefined
  for (const span of spans) {
    if (span.start >= index) break
    if (span.kind !== 'strong' || span.end > index || span.end < from) continue
    if (!best || span.end > best.end) best = span
  }
  return best && !cutsWord(block, best) ? best : undefined
}

/** The bold stretch that holds `start` to `end`; the innermost. */
export function strongAround(block: Block, start: number, end: number): Span | undefined {
  let best: Span | undefined
  for (const span of block.spans) {
    if (span.start > start) break
    if (span.kind === 'strong' && span.end >= end) best = span
  }
  return best
}

/** Bold that was opened in the middle of a word (`合作伙**伴**`): a single character right after another. */
function cutsWord(block: Block, span: Span): boolean {
  const { text } = block
  return span.end - span.start === 1 && span.start > 0 && isHan(text.charCodeAt(span.start - 1))
}
