import { readFileSync } from 'node:fs'

/** The first of some lines of a file (1-based, both ends included) that is what is looked for; null where none is. */
export function findInLines(
  path: string,
  isFound: (line: string) => boolean,
  startLine: number,
  endLine: number,
): number | null {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  let line = 1
  let start = 0
  while (line <= endLine && start <= content.length) {
    const next = content.indexOf('\n', start)
    const end = next < 0 ? content.length : next
    if (line >= startLine && isFound(content.slice(start, end))) return line
    start = end + 1
    line++
  }
  return null
}
