import { readFileSync } from 'node:fs'

const lineFeed = 10
const carriageReturn = 13

/** Some lines of a file (1-based, both ends included), without their ends; none where it cannot be read. Only they are decoded. */
export function readLines(path: string, startLine: number, endLine: number): string[] {
  let content: Buffer
  try {
    content = readFileSync(path)
  } catch {
    return []
  }
  const end = content.includes(carriageReturn) ? endOfAnyLine : endOfLine
  const lines: string[] = []
  let line = 1
  for (let start = 0; start < content.length && line <= endLine; line++) {
    const stop = end(content, start)
    if (line >= startLine) lines.push(content.toString('utf8', start, stop))
    start = stop + (content[stop] === carriageReturn && content[stop + 1] === lineFeed ? 2 : 1)
  }
  return lines
}

function endOfLine(content: Buffer, start: number): number {
  const end = content.indexOf(lineFeed, start)
  return end < 0 ? content.length : end
}

function endOfAnyLine(content: Buffer, start: number): number {
  let end = start
  while (end < content.length && content[end] !== lineFeed && content[end] !== carriageReturn) end++
  return end
}
