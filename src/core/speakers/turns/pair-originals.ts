import type { Block } from '../../document/block.ts'
import { plainText } from '../../document/plain-text.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { type LayerChunk, layerChunks } from '../../translations/layer-chunks.ts'
import { splitChunk } from '../../translations/split-chunk.ts'
import type { OriginalDraft, TurnDraft } from './turn-draft.ts'

/**
 * Finds what stands in the original layer for each turn of the main layer, in the same order; null where nothing does.
 * A turn has the originals of all the text it runs over; where several turns share one paragraph of original, the
 * labels within it tell them apart, or none of them has it.
 */
export function pairOriginals(
  document: TranscriptDocument,
  main: readonly TurnDraft[],
  original: readonly TurnDraft[],
  turnBlocks: ReadonlyMap<number, unknown>,
): (OriginalDraft | null)[] {
  const pairs: (OriginalDraft | null)[] = main.map(() => null)
  if (main.length === 0) return pairs
  const openedIn = groupByBlock(main)
  const originalIn = groupByBlock(original)
  let current = -1
  for (const chunk of layerChunks(document.blocks))
    for (const piece of splitChunk(chunk, turnBlocks)) {
      const opened = piece.main.flatMap(({ index }) => openedIn.get(index) ?? [])
      const labelled = piece.original.flatMap(({ index }) => originalIn.get(index) ?? [])
      if (opened.length > 1) {
        const named = labelled.map((i) => original[i]!).filter(({ label }) => label.name !== '')
        if (named.length === opened.length)
          for (const [at, turn] of opened.entries()) pairs[turn] = fromTurn(named[at]!)
      } else if (opened.length === 1 || current >= 0) {
        const turn = opened[0] ?? current
        const first = labelled.map((i) => original[i]!)[0]
        pairs[turn] = joined(pairs[turn]!, fromPiece(document, piece, first))
      }
      current = opened.at(-1) ?? current
    }
  return pairs
}

/** Indexes of turns by the block they open in. */
function groupByBlock(turns: readonly TurnDraft[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  turns.forEach(({ label }, i) => {
    const group = groups.get(label.block)
    if (group) group.push(i)
    else groups.set(label.block, [i])
  })
  return groups
}

function fromTurn({ label, startLine, endLine, text }: TurnDraft): OriginalDraft {
  return { label: label.name || null, startLine, endLine, text }
}

function fromPiece(
  document: TranscriptDocument,
  { original }: LayerChunk,
  first: TurnDraft | undefined,
): OriginalDraft {
  const opening =
    first && first.label.block === original[0]!.index && first.label.start < 3 ? first.label : null
  const text = (block: Block): string =>
    plainText(block, document.source.text, opening?.block === block.index ? opening.bodyStart : 0).trim()
  return {
    label: opening?.name || null,
    startLine: original[0]!.startLine,
    endLine: original.at(-1)!.endLine,
    text: original.map(text).join('\n'),
  }
}

function joined(before: OriginalDraft | null, more: OriginalDraft): OriginalDraft {
  if (!before) return more
  return { ...before, endLine: more.endLine, text: `${before.text}\n${more.text}` }
}
