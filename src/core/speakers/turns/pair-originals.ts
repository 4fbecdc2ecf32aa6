import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { OriginalDraft, TurnDraft } from './turn-draft.ts'

/**
 * Finds what stands in the original layer for each turn of the main layer, in the same order; null where nothing does.
 * A run of turns is followed by a run of original blocks: a lone turn has them all; several turns share them label by
 * label where there are as many labels, else paragraph by paragraph where there are as many paragraphs.
 */
export function pairOriginals(
  document: TranscriptDocument,
  main: readonly TurnDraft[],
  original: readonly TurnDraft[],
): (OriginalDraft | null)[] {
  const { blocks } = document
  const pairs: (OriginalDraft | null)[] = main.map(() => null)
  let first = 0
  let nextOriginal = 0
  for (let i = 0; i < main.length; i++) {
    const from = main[i]!.label.block
    const until = main[i]!.untilBlock
    const between: number[] = []
    for (let index = from; index < until; index++)
      if (blocks[index]!.layer === 'original') between.push(index)
    if (between.length === 0) continue
    const labelled: TurnDraft[] = []
    while (nextOriginal < original.length && original[nextOriginal]!.label.block < until) {
      if (original[nextOriginal]!.label.block >= between[0]!) labelled.push(original[nextOriginal]!)
      nextOriginal++
    }
    share(document, main.slice(first, i + 1), labelled, between).forEach((pair, at) => {
      pairs[first + at] = pair
    })
    first = i + 1
  }
  return pairs
}

function share(
  document: TranscriptDocument,
  turns: readonly TurnDraft[],
  labelled: readonly TurnDraft[],
  between: readonly number[],
): (OriginalDraft | null)[] {
  const { blocks } = document
  if (turns.length === 1) {
    const first = blocks[between[0]!]!
    const last = blocks[between.at(-1)!]!
    const opening = labelled[0]?.label.block === between[0] ? labelled[0] : undefined
    const texts = between.map((index) =>
      opening && index === between[0]
        ? blocks[index]!.text.slice(opening.label.bodyStart).trim()
        : blocks[index]!.text,
    )
    const label = opening?.label.name || null
    return [{ label, startLine: first.startLine, endLine: last.endLine, text: texts.join('\n') }]
  }
  const named = labelled.filter(({ label }) => label.name !== '')
  for (const candidates of [named, labelled]) {
    if (candidates.length !== turns.length) continue
    return candidates.map(({ label, startLine, endLine, text }) => ({
      label: label.name || null,
      startLine,
      endLine,
      text,
    }))
  }
  if (between.length !== turns.length) return turns.map(() => null)
  return between.map((index) => {
    const { startLine, endLine, text } = blocks[index]!
    return { label: null, startLine, endLine, text }
  })
}
