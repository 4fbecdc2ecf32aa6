import type { Layer } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from '../labels/label.ts'

/** How many labels the original layer has to have at least, and how many different ones, each of them more than once. */
const least = 6
const leastNames = 2

/** The layer whose labels open the turns: the original one where the main layer has none and retells what is said there. */
export function spokenLayer({ blocks }: TranscriptDocument, labels: readonly Label[]): Layer {
  const times = new Map<string, number>()
  for (const { name, key, block } of labels) {
    if (name === '') continue
    if (blocks[block]!.layer === 'main') return 'main'
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const counts = [...times.values()]
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total >= least && counts.length >= leastNames && counts.every((count) => count > 1)
    ? 'original'
    : 'main'
}
