import type { Report } from '../../model/finding.ts'
import type { Translation } from '../../model/translation.ts'
import type { Block } from '../document/block.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'
import { type LabelledBlocks, spokenText } from './labelled-blocks.ts'
import type { LayerChunk } from './layer-chunks.ts'
import { reportOverrun } from './report-overrun.ts'

/**
 * The original-language blocks with the main text they translate, as `alignLayers` pairs them, without labels; originals
 * that translate nothing are reported, and an original that runs on past its main text at the end.
 */
export function pairLayers(
  document: TranscriptDocument,
  outline: Outline,
  aligned: readonly LayerChunk[],
  labelled: LabelledBlocks,
  report: Report,
): Translation[] {
  const translations: Translation[] = []
  for (const { main, original } of aligned) {
    if (main.length === 0) reportUnpaired(document, original, report)
    else
      translations.push({
        section: outline.sectionOf[main[0]!.index] ?? null,
        main: side(document, main, labelled),
        original: side(document, original, labelled),
      })
  }
  reportOverrun(document, translations, report)
  return translations
}

function side(
  { source }: TranscriptDocument,
  blocks: readonly Block[],
  labelled: LabelledBlocks,
): Translation['main'] {
  return {
    startLine: blocks[0]!.startLine,
    endLine: blocks.at(-1)!.endLine,
    text: blocks.map((block) => spokenText(block, source.text, labelled)).join('\n'),
  }
}

function reportUnpaired({ source }: TranscriptDocument, blocks: readonly Block[], report: Report): void {
  const start = source.placeAt(blocks[0]!.start)
  const end = source.placeAt(blocks.at(-1)!.end)
  report({
    code: 'translation/unpaired',
    arguments: { paragraphs: blocks.length, layout: 'layers' },
    range: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
  })
}
