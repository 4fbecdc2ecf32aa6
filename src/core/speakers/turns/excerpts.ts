import type { Block } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from '../labels/label.ts'

const longOpening = 600

/**
 * Whether the labels of the main layer only mark conversations that a narrator quotes: before the first of them stands
 * more text than in all the paragraphs they open; and they stand in block quotes, or what follows the last is far more
 * than an answer. A talk that ends in questions and answers is none.
 */
export function areExcerpts({ blocks }: TranscriptDocument, labels: readonly Label[]): boolean {
  const own = labels.filter(({ block }) => blocks[block]!.layer === 'main')
  if (own.length === 0 || own.some(({ name }) => name === '')) return false
  const opening = spokenLength(blocks.slice(0, own[0]!.block))
  if (opening < longOpening) return false
  const opened = new Set(own.map(({ block }) => block))
  const quoted = spokenLength([...opened].map((index) => blocks[index]!))
  if (quoted >= opening) return false
  if (own.every(({ block }) => blocks[block]!.quoteDepth > 0)) return true
  return spokenLength(blocks.slice(own.at(-1)!.block + 1)) > 3 * quoted
}

function spokenLength(blocks: readonly Block[]): number {
  let length = 0
  for (const { layer, kind, text } of blocks)
    if (layer === 'main' && kind === 'paragraph') length += text.length
  return length
}

/** The index after the last block of a turn that is quoted: its own paragraph, or the block quote it stands in. */
export function excerptEnd(blocks: readonly Block[], { block }: Label): number {
  const { quoteDepth, layer } = blocks[block]!
  let end = block + 1
  if (quoteDepth === 0) return end
  while (end < blocks.length && (blocks[end]!.layer !== layer || blocks[end]!.quoteDepth >= quoteDepth)) end++
  return end
}
