import { type Block, type Layer, sourceOffset } from '../../document/block.ts'
import { plainText } from '../../document/plain-text.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Label } from '../labels/label.ts'
import { withoutVoiceMarks } from '../labels/without-voice-marks.ts'
import { excerptEnd } from './excerpts.ts'
import type { TurnDraft } from './turn-draft.ts'

/**
 * Cuts one layer's text at its labels: a turn runs over paragraphs, lists, quotes and headings until the next label, or,
 * where turns are only quoted, to the quotation's end. Headings are not spoken and stay out of the text.
 */
export function readTurns(
  document: TranscriptDocument,
  labels: readonly Label[],
  layer: Layer,
  excerpts = false,
): TurnDraft[] {
  const { blocks } = document
  const own = labels.filter((label) => blocks[label.block]!.layer === layer)
  return own.map((label, i) => {
    const next = own[i + 1]
    const limit = excerpts ? excerptEnd(blocks, label) : blocks.length
    const until = Math.min(limit, next ? next.block + 1 : blocks.length)
    const parts: string[] = []
    let endBlock = blocks[label.block]!
    let endIndex = label.bodyStart
    for (let index = label.block; index < until; index++) {
      const block = blocks[index]!
      if (block.layer !== layer || block.kind === 'heading' || block.kind === 'code') continue
      const from = index === label.block ? label.bodyStart : 0
      const to = next && index === next.block ? next.start : block.text.length
      const text = trimPart(plainText(block, document.source.text, from, to))
      if (text === '') continue
      parts.push(text)
      endBlock = block
      endIndex = to
    }
    const startLine = lineOf(document, blocks[label.block]!, label.start)
    const endLine =
      endIndex >= endBlock.text.length
        ? endBlock.endLine
        : lineOf(document, endBlock, Math.max(0, endIndex - 2))
    return {
      label,
      untilBlock: Math.min(limit, next ? next.block : blocks.length),
      startLine,
      // Of a turn without a word, what stands before the next label may be the line before its own.
      endLine: Math.max(startLine, endLine),
      text: parts.join('\n'),
    }
  })
}

/** A piece of a turn, without the space and the markers that a label leaves behind. */
function trimPart(text: string): string {
  const part = withoutVoiceMarks(text.trim())
  return part === '**' ? '' : part
}

function lineOf({ source }: TranscriptDocument, block: Block, index: number): number {
  return block.startLine === block.endLine ? block.startLine : source.lineAt(sourceOffset(block, index))
}
