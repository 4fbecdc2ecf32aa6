import { displayWidth } from '../display-width.ts'

const ansi = /\x1b\[[0-9;]{0,9}m/g

/** Two blocks of lines next to each other, the second from the given column on. */
export function beside(left: readonly string[], right: readonly string[], column: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const start = left[row] ?? ''
    const end = right[row]
    if (end === undefined) return start
    const gap = column - displayWidth(start.replace(ansi, ''))
    return start + ' '.repeat(Math.max(2, gap)) + end
  })
}
