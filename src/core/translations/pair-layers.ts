import type { Report } from '../../model/finding.ts'
import type { Translation } from '../../model/translation.ts'
import type { Block } from '../document/block.ts'
import { plainText } from '../document/plain-text.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'
import { layerChunks } from './layer-chunks.ts'
import { splitChunk } from './split-chunk.ts'

/**
 * Pairs the original-language blocks with the main text they translate; originals that translate nothing are reported.
 * `turnBlocks`: the blocks that a turn's label opens, and where in their text the speech begins; labels are not paired.
 */
export function pairLayers(
  document: TranscriptDocument,
  outline: Outline,
  turnBlocks: ReadonlyMap<number, number>,
  report: Report,
): Translation[] {
  if (!document.blocks.some(({ layer }) => layer === 'original')) return []
  const translations: Translation[] = []
  for (const chunk of layerChunks(document.blocks)) {
    if (chunk.main.length === 0) reportUnpaired(document, chunk.original, report)
    for (const { main, original } of chunk.main.length === 0 ? [] : splitChunk(chunk, turnBlocks))
      translations.push({
        section: outline.sectionOf[main[0]!.index] ?? null,
        main: side(document, main, turnBlocks),
        original: side(document, original, turnBlocks),
      })
  }
  return translations
}

/** `>>`, which captions set where another voice begins: at a line's start or after a sentence. Bounded: 8 together. */
const voiceChanges = /(^|[.?!。？！"”] )>>(?:>| ){0,8}/gm

function side(
  { source }: TranscriptDocument,
  blocks: readonly Block[],
  turnBlocks: ReadonlyMap<number, number>,
): Translation['main'] {
  return {
    startLine: blocks[0]!.startLine,
    endLine: blocks.at(-1)!.endLine,
    text: blocks
      .map((block) => plainText(block, source.text, turnBlocks.get(block.index) ?? 0).trim())
      .map((text) => (text.includes('>>') ? text.replace(voiceChanges, '$1') : text))
      .join('\n'),
  }
}

function reportUnpaired({ source }: TranscriptDocument, blocks: readonly Block[], report: Report): void {
  const start = source.placeAt(blocks[0]!.start)
  const end = source.placeAt(blocks.at(-1)!.end)
  report({
    code: 'translation/unpaired',
    arguments: { paragraphs: blocks.length },
    range: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
  })
}
