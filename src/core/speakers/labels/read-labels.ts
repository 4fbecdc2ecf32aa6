import type { Block } from '../../document/block.ts'
import { sourceOffset } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from './label.ts'
import { isLabelName } from './label-name.ts'
import { readLineHead } from './line-head.ts'
import { labelShapes } from './shapes/index.ts'

/** Whether a line's `>>` was read as a quote's marker: Markdown takes it for two nested block quotes. */
function quotedChevron(block: Block, lineStart: number, source: string): boolean {
  if (block.quoteDepth < 2) return false
  const offset = sourceOffset(block, lineStart)
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^\s{0,8}>>/.test(before)
}

/** Everything that could be a label, in the file's order; which of them are is for `trustLabels` to say. */
export function readLabels({ blocks, source }: TranscriptDocument): Label[] {
  const labels: Label[] = []
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'heading') continue
    const { text } = block
    for (let start = 0; start < text.length; ) {
      const next = text.indexOf('\n', start)
      const end = next < 0 ? text.length : next
      readLine(block, start, end, quotedChevron(block, start, source.text), labels)
      start = end + 1
    }
  }
  return labels
}

function readLine(block: Block, start: number, end: number, quoted: boolean, labels: Label[]): void {
  const head = readLineHead(block, start, end, quoted)
  if (head) {
    for (const [shape, read] of labelShapes) {
      const found = read(head)
      if (!found) continue
      if (found.name === '' ? shape === 'chevron' : isLabelName(found.name))
        labels.push({ shape, ...found, block: block.index, start: head.start })
      break
    }
  }
  // Captions run voices together: `… Yeah. >> And then …`.
  for (
    let at = block.text.indexOf('>>', start + 2);
    at >= 0 && at < end;
    at = block.text.indexOf('>>', at + 2)
  ) {
    if (head && at < head.bodyStart) continue
    const inner = readLineHead(block, at, end, false)
    const found = inner && labelShapes.find(([id]) => id === 'chevron')?.[1](inner)
    if (inner && found) labels.push({ shape: 'chevron', ...found, block: block.index, start: at })
  }
}
