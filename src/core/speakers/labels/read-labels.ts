import type { Block } from '../../document/block.ts'
import { sourceOffset } from '../../document/block.ts'
import type { SourceText } from '../../document/source-text.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { foldName } from '../names/fold-name.ts'
import type { Label, ReadLabel } from './label.ts'
import { isLabelName } from './label-name.ts'
import { type LineHead, readLineHead } from './line-head.ts'
import { chevron } from './shapes/chevron.ts'
import { labelShapes } from './shapes/index.ts'
import { voiceMarks } from './voice-marks.ts'

/** Whether a line's `>>` was read as a quote's marker: Markdown takes it for two nested block quotes. */
function quotedChevron(block: Block, lineStart: number, source: SourceText): boolean {
  if (block.quoteDepth < 2) return false
  const offset = sourceOffset(block, lineStart)
  const before = source.text.slice(source.offsetOfLine(source.lineAt(offset)), offset)
  return /^\s{0,8}>>/.test(before)
}

/** Everything that could be a label, in the file's order; which of them are is for `trustLabels` to say. */
export function readLabels({ blocks, source }: TranscriptDocument): Label[] {
  const labels: Label[] = []
  const keys = new Map<string, string>()
  const names = new Map<string, boolean>()
  const isName = (name: string): boolean => {
    let known = names.get(name)
    if (known === undefined) {
      known = isLabelName(name)
      names.set(name, known)
    }
    return known
  }
  // Chevrons may be written as character references too.
  const chevrons = source.text.includes('>>') || source.text.includes('&')
  const keep = (shape: string, found: ReadLabel, block: Block, start: number): void => {
    let key = keys.get(found.name)
    if (key === undefined) {
      key = foldName(found.name)
      keys.set(found.name, key)
    }
    labels.push({ shape, ...found, key, block: block.index, start })
  }
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'heading') continue
    const { text } = block
    const marks = chevrons && text.includes('>>') ? voiceMarks(block) : none
    let mark = 0
    for (let start = 0; start < text.length; ) {
      let next = text.indexOf('\n', start)
      if (next >= 0 && next - start <= longestBrokenName && breaksBold(block, start, next))
        next = text.indexOf('\n', next + 1)
      const end = next < 0 ? text.length : next
      const head = readLineHead(block, start, end, quotedChevron(block, start, source))
      let from = head ? readHead(head, isName, keep) : start
      for (; mark < marks.length && marks[mark]! < end; mark++)
        if (marks[mark]! >= from) from = readInnerChevron(block, marks[mark]!, end, keep)
      start = end + 1
    }
  }
  return labels
}

const none: readonly number[] = []
const longestBrokenName = 12

/** Whether a line ends within a short bold that begins it: `**林⏎海**: …`, a name that a broken line cut in two. */
function breaksBold({ spans }: Block, start: number, end: number): boolean {
  // Spans stand in the order of their starts: halving keeps a paragraph of thousands of lines linear.
  let first = 0
  for (let last = spans.length; first < last; ) {
    const middle = (first + last) >> 1
    if (spans[middle]!.start < start) first = middle + 1
    else last = middle
  }
  for (let i = first; spans[i]?.start === start; i++) {
    const span = spans[i]!
    if (span.kind === 'strong' && span.end > end + 1 && span.end - start <= 2 * longestBrokenName) return true
  }
  return false
}

type Keep = (shape: string, found: ReadLabel, block: Block, start: number) => void

/** Yields where the next label in the line may begin. */
function readHead(head: LineHead, isName: (name: string) => boolean, keep: Keep): number {
  for (const [shape, read] of labelShapes) {
    const found = read(head)
    if (!found) continue
    if (!(found.name === '' ? shape === 'chevron' : isName(found.name))) break
    keep(shape, found, head.block, head.start)
    return found.bodyStart
  }
  return head.start
}

/** Captions run voices together: `… Yeah. >> And then …`. Yields where the next may begin. */
function readInnerChevron(block: Block, at: number, end: number, keep: Keep): number {
  const head = readLineHead(block, at, end, false)
  const found = head && chevron(head)
  if (!found) return at
  keep('chevron', found, block, at)
  return found.bodyStart
}
