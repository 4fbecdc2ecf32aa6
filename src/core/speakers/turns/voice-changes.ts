import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from '../labels/label.ts'

/** How far before a mark it is looked for the end of a sound. */
const looked = 8

/**
 * How often the original layer's marks (`>>`) tell that somebody else speaks. Who goes on after a sound is mostly who spoke
 * before it: `>> [applause] >> Thank you.`
 */
export function countVoiceChanges({ blocks }: TranscriptDocument, labels: readonly Label[]): number {
  let changes = 0
  for (const { name, block: index, start } of labels) {
    const block = blocks[index]!
    if (name !== '' || block.layer !== 'original') continue
    const inBlock = block.text.slice(Math.max(0, start - looked), start).trimEnd()
    const before = inBlock === '' ? blocks[index - 1]?.text.slice(-looked).trimEnd() : inBlock
    if (!before?.endsWith(']')) changes++
  }
  return changes
}
