/** Captions with a word or two a line (`I'm\n Mara\n Quill.`) as running text; any other text as it is. */
export function joinCaptions(text: string): string {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines * 12 > text.length ? text.replace(/\s+/g, ' ') : text
}
