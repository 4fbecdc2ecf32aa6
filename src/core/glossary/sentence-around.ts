/** The longest sentence given as context, in UTF-16 units each way. */
const reach = 200

const ends = '。！？!?；\n'

/** The sentence that holds `from` to `to`, without white space at its ends. */
export function sentenceAround(text: string, from: number, to: number): string {
  let start = from
  while (start > 0 && from - start < reach && !ends.includes(text[start - 1]!)) start--
  let end = to
  while (end < text.length && end - to < reach && !ends.includes(text[end]!)) end++
  if (end < text.length && text[end] !== '\n' && ends.includes(text[end]!)) end++
  return text.slice(start, end).trim()
}
