/**
 * What follows a key in text of sorted lines `key rest`; undefined where no line has the key. By halving: nothing is made
 * of the text before it is asked.
 */
export function lineOf(lines: string, key: string): string | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
    const end = lines.indexOf('\n', start)
    const space = lines.indexOf(' ', start)
    const found = lines.slice(start, space)
    if (found === key) return lines.slice(space + 1, end)
    if (found < key) low = end + 1
    else high = start
  }
  return undefined
}
