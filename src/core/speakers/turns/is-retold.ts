import type { Layer } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { speechLength } from '../../translations/speech-length.ts'

/** How many times as long as the main text its original is in speech, where it is no longer a translation's. */
const retoldShare = 1.5
/** From where on a main text without `I` and `you` is a report; below, it may be a translated one. */
const reportShare = 1.2
/** How many characters of such a text there are at least to a word for who speaks or listens, quotations left out. */
const charactersToPerson = 1000

/** Whether the main layer only retells what is said in the original one: shortened, or in the third person. */
export function isRetold({ blocks }: TranscriptDocument): boolean {
  const lengths: Record<Layer, number> = { main: 0, original: 0 }
  for (const { kind, layer, text } of blocks) if (kind !== 'heading') lengths[layer] += speechLength(text)
  const share = lengths.original / Math.max(1, lengths.main)
  if (share < reportShare) return false
  if (share >= retoldShare) return true
  let characters = 0
  let persons = 0
  for (const { kind, layer, text } of blocks) {
    if (kind === 'heading' || layer !== 'main') continue
    characters += text.length
    for (const [i, part] of text.split(quotationMark).entries())
      if (i % 2 === 0) persons += part.match(person)?.length ?? 0
  }
  return persons * charactersToPerson < characters
}

const quotationMark = /[“”"「」]/
const person = /[我你您咱]|\b(?:I|[Yy]ou|[Ww]e|[Mm]y|[Yy]our|[Oo]ur)\b/g
