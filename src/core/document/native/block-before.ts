/** In UTF-16 units. */
export const blockReach = 2000

/** The text of the lines without an empty one between that end at an offset; at most `blockReach` long. */
export function blockBefore(text: string, offset: number): string {
  const limit = Math.max(0, offset - blockReach)
  let start = offset
  while (start > limit) {
    const feed = text.lastIndexOf('\n', start - 1)
    if (feed < limit) return text.slice(limit, offset)
    if (start < offset && isBlank(text, feed + 1, start)) break
    start = feed
  }
  return text.slice(start, offset)
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== 13) return false
  }
  return true
}
