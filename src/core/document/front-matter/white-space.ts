function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x205f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  )
}

/**
 * The longest run of white space, in UTF-16 units. gray-matter looks at a block with a pattern whose time grows with the
 * square of such a run.
 */
export function longestWhiteSpace(text: string): number {
  let longest = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    run = isWhiteSpace(text.charCodeAt(i)) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}
