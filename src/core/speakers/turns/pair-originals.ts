import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { type LabelledBlocks, openingLabel, spokenText } from '../../translations/labelled-blocks.ts'
import type { LayerChunk } from '../../translations/layer-chunks.ts'
import type { Label } from '../labels/label.ts'
import { readTurns } from './read-turns.ts'
import type { OriginalDraft, TurnDraft } from './turn-draft.ts'

/**
 * Finds what stands in the original layer for each turn of the main layer, in the same order; null where nothing does.
 * `original`: the labels of the original layer.
 * A turn has the originals of all the text it runs over. Where several turns share one paragraph of original, the labels
 * within it tell them apart; the first has it where all are one speaker's, and none of them otherwise.
 */
export function pairOriginals(
  document: TranscriptDocument,
  main: readonly TurnDraft[],
  original: readonly Label[],
  aligned: readonly LayerChunk[],
  labelled: LabelledBlocks,
): (OriginalDraft | null)[] {
  const pairs: (OriginalDraft | null)[] = main.map(() => null)
  if (main.length === 0) return pairs
  const openedIn = groupByBlock(main.map(({ label }) => label))
  const originalIn = groupByBlock(original)
  let originalTurns: readonly TurnDraft[] | undefined
  let current = -1
  for (const piece of aligned) {
    const opened = piece.main.flatMap(({ index }) => openedIn.get(index) ?? [])
    if (opened.length > 1) {
      const inside = piece.original.flatMap(({ index }) => originalIn.get(index) ?? [])
      const named = inside.filter((i) => original[i]!.name !== '')
      if (named.length === opened.length) {
        originalTurns ??= readTurns(document, original, 'original')
        for (const [at, turn] of opened.entries()) pairs[turn] = fromTurn(originalTurns[named[at]!]!)
      }
      // One speaker's paragraphs, of which the original made one.
      else if (named.length <= 1 && isOneSpeaker(opened.map((turn) => main[turn]!)))
        pairs[opened[0]!] = fromPiece(document, piece, labelled)
    } else {
      const turn = opened[0] ?? (covers(main[current], piece) ? current : -1)
      if (turn >= 0) pairs[turn] = joined(pairs[turn]!, fromPiece(document, piece, labelled))
    }
    current = opened.at(-1) ?? current
  }
  return pairs
}

/** Indexes of labels by their block. */
function groupByBlock(labels: readonly Label[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  labels.forEach(({ block }, i) => {
    const group = groups.get(block)
    if (group) group.push(i)
    else groups.set(block, [i])
  })
  return groups
}

function isOneSpeaker([first, ...others]: readonly TurnDraft[]): boolean {
  const { name, key } = first!.label
  return name !== '' && others.every(({ label }) => label.key === key)
}

/** Whether a turn runs on into a piece in which none opens. */
function covers(turn: TurnDraft | undefined, { main }: LayerChunk): boolean {
  return turn !== undefined && main.length > 0 && main[0]!.index < turn.untilBlock
}

function fromTurn({ label, startLine, endLine, text }: TurnDraft): OriginalDraft {
  return { label: label.name || null, startLine, endLine, text }
}

function fromPiece(
  document: TranscriptDocument,
  { original }: LayerChunk,
  labelled: LabelledBlocks,
): OriginalDraft {
  return {
    label: openingLabel(original[0]!, labelled)?.name ?? null,
    startLine: original[0]!.startLine,
    endLine: original.at(-1)!.endLine,
    text: original.map((block) => spokenText(block, document.source.text, labelled)).join('\n'),
  }
}

function joined(before: OriginalDraft | null, more: OriginalDraft): OriginalDraft {
  if (!before) return more
  return { ...before, endLine: more.endLine, text: `${before.text}\n${more.text}` }
}
