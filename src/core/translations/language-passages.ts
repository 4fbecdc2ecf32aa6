import type { Block } from '../document/block.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import { type ScriptSide, scriptSide } from './script-side.ts'

/** A paragraph, or the lines of it, in one language. */
export interface LanguagePassage {
  readonly block: Block
  /** Indexes into the block's text, of the label, if any, and of what follows it. */
  readonly start: number
  readonly bodyStart: number
  end: number
  readonly side: ScriptSide
}

/** The main text's paragraphs, heading by heading, each cut where a line changes the language or opens another turn. */
export function languagePassages(blocks: readonly Block[], labelled: LabelledBlocks): LanguagePassage[][] {
  const sections: LanguagePassage[][] = [[]]
  for (const block of blocks) {
    if (block.layer === 'original') continue
    if (block.kind === 'heading') sections.push([])
    else if (block.kind === 'paragraph') cutByLanguage(block, labelled, sections.at(-1)!)
  }
  return sections
}

function cutByLanguage(block: Block, labelled: LabelledBlocks, passages: LanguagePassage[]): void {
  const { text } = block
  const labels = labelled.get(block.index) ?? []
  let next = 0
  let current: LanguagePassage | undefined
  /** Where the label begins that stands before the next passage. */
  let label = -1
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    let bodyStart = start
    for (; next < labels.length && labels[next]!.start < end; next++) {
      if (label < 0) label = start
      bodyStart = Math.max(start, labels[next]!.bodyStart)
    }
    const side = scriptSide(text, bodyStart, end)
    if (side !== null && label < 0 && current?.side === side) current.end = end
    else if (side !== null) {
      current = { block, start: label < 0 ? start : label, bodyStart, end, side }
      passages.push(current)
      label = -1
    }
    start = end + 1
  }
}
