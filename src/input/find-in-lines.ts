import { readFileSync } from 'node:fs'

/** The first line, of some lines of a file (1-based, both ends included), that holds a text; null where none does. */
export function findInLines(path: string, text: string, startLine: number, endLine: number): number | null {
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
    if (line >= startLine && content.slice(start, end).includes(text)) return line
    start = end + 1
    line++
  }
  return null
}
