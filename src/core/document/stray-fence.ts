import type { Block } from './block.ts'
import { transcriptLine } from './transcript-line.ts'

/** A stretch of the file: UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const fenceLine = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/

/**
 * The line of a code fence that nothing closes, where it takes the transcript's headings or original-language blocks for
 * code up to the end: mostly the closing fence of a block whose opening one HTML swallowed. Null where there is none.
 */
export function strayFence(blocks: readonly Block[], text: string): Stretch | null {
  const last = blocks.at(-1)
  if (last?.kind !== 'code' || last.listDepth > 0 || last.quoteDepth > 0) return null
  const { start, end } = last
  if (!/^[`~]{3}/.test(text.slice(start, start + 3)) || /\S/.test(text.slice(end))) return null
  const lineEnd = start + text.slice(start, end).search(/[\r\n]/)
  if (lineEnd < start || !transcriptLine.test(last.text)) return null
  const lastLine = text
    .slice(start, end)
    .trimEnd()
    .split(/\r\n?|\n/)
    .at(-1)!
  return fenceLine.test(lastLine) ? null : { start, end: lineEnd }
}
