import type { Block } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from '../labels/label.ts'

const longOpening = 600

/**
 * Whether the labels of the main layer only mark conversations that a narrator quotes: before the first of them stands
 * more text than in all the paragraphs they open.
 */
export function areExcerpts({ blocks }: TranscriptDocument, labels: readonly Label[]): boolean {
  const own = labels.filter(({ block }) => blocks[block]!.layer === 'main')
  const first = own[0]?.block ?? 0
  if (own.length === 0 || own.some(({ name }) => name === '')) return false
  let opening = 0
  for (const { layer, kind, text } of blocks.slice(0, first))
    if (layer === 'main' && kind === 'paragraph') opening += text.length
  if (opening < longOpening) return false
  let quoted = 0
  for (const index of new Set(own.map(({ block }) => block))) quoted += blocks[index]!.text.length
  return quoted < opening
}

/** The index after the last block of a turn that is quoted: its own paragraph, or the block quote it stands in. */
export function excerptEnd(blocks: readonly Block[], { block }: Label): number {
  const { quoteDepth, layer } = blocks[block]!
  let end = block + 1
  if (quoteDepth === 0) return end
  while (end < blocks.length && (blocks[end]!.layer !== layer || blocks[end]!.quoteDepth >= quoteDepth)) end++
  return end
}
