import type { Block } from '../../document/block.ts'

/** In UTF-16 units: how far a label's parts may reach. */
export const longestName = 64
export const longestRemark = 48

/** The end of the bold that covers an index of a line's head; -1 where none does. Unread `**` counts too, and is part of it. */
export function boldEndAt(block: Block, lineStart: number, at: number): number {
  const { spans, text } = block
  for (let i = firstSpanFrom(block, lineStart); i < spans.length; i++) {
    const span = spans[i]!
    if (span.start > at) break
    if (span.kind === 'strong' && span.end > at) return span.end
  }
  if (!text.startsWith('**', lineStart)) return -1
  const close = text.slice(at, at + longestName + longestRemark + 2).indexOf('**')
  return close >= 0 && at + close > 0 ? at + close + 2 : -1
}

/** The number of the first span that begins at an index or after it, by halving: a block may have a span a line. */
function firstSpanFrom({ spans }: Block, start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
