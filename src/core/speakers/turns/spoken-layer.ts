import type { Layer } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from '../labels/label.ts'
import { isRetold } from './is-retold.ts'
import { countVoiceChanges } from './voice-changes.ts'

/** How many labels the original layer has to have at least, and how many different ones, each of them more than once. */
const least = 6
const leastNames = 2
/** How many times the voice has to change there, where nobody is named: one or two marks are slips of captions. */
const leastChanges = 4
/** Of how many marks of the original layer one may stand in the main layer, which quotes somebody so. */
const quotedShare = 4

/** The layer whose labels open the turns: the original one where the main layer has none and retells what is said there. */
export function spokenLayer(document: TranscriptDocument, labels: readonly Label[]): Layer {
  const { blocks } = document
  const times = new Map<string, number>()
  let quoted = 0
  let marks = 0
  for (const { name, key, block } of labels) {
    const inMain = blocks[block]!.layer === 'main'
    if (name === '') {
      if (inMain) quoted++
      else marks++
    } else if (inMain) return 'main'
    else times.set(key, (times.get(key) ?? 0) + 1)
  }
  const counts = [...times.values()]
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total >= least && counts.length >= leastNames && counts.every((count) => count > 1)) return 'original'
  if (marks < leastChanges || quoted * quotedShare > marks) return 'main'
  return countVoiceChanges(document, labels) >= leastChanges && isRetold(document) ? 'original' : 'main'
}
