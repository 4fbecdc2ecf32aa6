import type { Block } from '../document/block.ts'
import { plainText } from '../document/plain-text.ts'
import type { Label } from '../speakers/labels/label.ts'
import { withoutVoiceMarks } from '../speakers/labels/without-voice-marks.ts'

/** The labels with a name that each block holds, in order, of both layers, by the block's index. */
export type LabelledBlocks = ReadonlyMap<number, readonly Label[]>

export function labelledBlocks(labels: readonly Label[]): LabelledBlocks {
  const blocks = new Map<number, Label[]>()
  for (const label of labels) {
    if (label.name === '') continue
    const own = blocks.get(label.block)
    if (own) own.push(label)
    else blocks.set(label.block, [label])
  }
  return blocks
}

/** The label that a block begins with, if it does. */
export function openingLabel(block: Block, labelled: LabelledBlocks): Label | undefined {
  const first = labelled.get(block.index)?.[0]
  return first && first.start < 3 ? first : undefined
}

/** What is said in a block: its plain text without the labels and the captions' marks of another voice. */
export function spokenText(block: Block, source: string, labelled: LabelledBlocks): string {
  let text = ''
  let from = 0
  for (const { start, bodyStart } of labelled.get(block.index) ?? []) {
    if (start > from) text += `${plainText(block, source, from, start).trim()}\n`
    from = bodyStart
  }
  return withoutVoiceMarks((text + plainText(block, source, from)).trim())
}
