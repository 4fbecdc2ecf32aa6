import type { Block, Span } from '../document/block.ts'
import { isHan } from './script.ts'

const closingQuotes = '”’"\'」』》〉】)）'

/** The bold stretch that ends at `index`, closing quotes and spaces between left aside. */
export function strongEndingAt(block: Block, index: number): Span | undefined {
  const { text } = block
  let from = index
  while (from > 0 && (text[from - 1] === ' ' || closingQuotes.includes(text[from - 1]!))) from--
  const span = lastStrong(block, index)
  if (!span || span.end > index || span.end < from) return undefined
  return cutsWord(block, span) ? undefined : span
}

/** The bold stretch that holds `start` to `end`. */
export function strongAround(block: Block, start: number, end: number): Span | undefined {
  const span = lastStrong(block, start + 1)
  return span && span.end >= end ? span : undefined
}

/** The last bold stretch that starts before `index`: bold does not stand in bold, so no earlier one reaches as far. */
function lastStrong({ spans }: Block, index: number): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < index) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) if (spans[i]!.kind === 'strong') return spans[i]
  return undefined
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** No word that bold cuts is longer. */
const longestWord = 4

/** Bold that was opened in the middle of a word (`合作伙**伴**`), and not after one (`很**卷**`). */
function cutsWord(block: Block, span: Span): boolean {
  const { text } = block
  const { start, end } = span
  if (end - start > 1 || start === 0 || !isHan(text.charCodeAt(start - 1))) return false
  const before = text.slice(Math.max(0, end - longestWord), end)
  return segmenter.segment(before).containing(before.length - 1)!.segment.length > 1
}
