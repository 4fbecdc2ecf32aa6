/** The longest sentence given as context, in UTF-16 units each way. */
const reach = 200

const ends = '。！？!?；\n'
/** What closes a quotation; right after a sentence's end it belongs to that sentence. */
const closers = '”’」』》）)'

/** Indexes into a text, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The sentence that holds `from` to `to`, without white space at its ends. */
export function sentenceAround(text: string, from: number, to: number): Stretch {
  let start = from
  while (start > 0 && from - start < reach && !ends.includes(text[start - 1]!)) start--
  if (from - start < reach) while (start < from && closers.includes(text[start]!)) start++
  let end = to
  while (end < text.length && end - to < reach && !ends.includes(text[end]!)) end++
  if (end < text.length && text[end] !== '\n' && ends.includes(text[end]!)) {
    end++
    while (end < text.length && closers.includes(text[end]!)) end++
  }
  return { from: start, to: end }
}
