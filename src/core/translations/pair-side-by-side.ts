import type { Report } from '../../model/finding.ts'
import type { Translation } from '../../model/translation.ts'
import { sourceOffset } from '../document/block.ts'
import { plainText } from '../document/plain-text.ts'
import type { SourceText } from '../document/source-text.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'
import { withoutVoiceMarks } from '../speakers/labels/without-voice-marks.ts'
import type { LanguagePassage } from './language-passages.ts'
import type { PairedNeighbours } from './pair-neighbours.ts'

/** Pairs of a main text in two languages: the Chinese one is the main side. What is foreign and stands alone is reported. */
export function pairSideBySide(
  { source }: TranscriptDocument,
  { sectionOf }: Outline,
  { pairs, alone }: PairedNeighbours,
  report: Report,
): Translation[] {
  for (const passage of alone) if (passage.side === 'foreign') reportAlone(source, passage, report)
  return pairs.map(({ chinese, foreign }) => ({
    section: sectionOf[chinese.block.index] ?? null,
    main: side(source, chinese),
    original: side(source, foreign),
  }))
}

function side(source: SourceText, { block, start, bodyStart, end }: LanguagePassage): Translation['main'] {
  return {
    startLine: start === 0 ? block.startLine : source.lineAt(sourceOffset(block, start)),
    endLine: end === block.text.length ? block.endLine : source.lineAt(sourceOffset(block, end - 1)),
    text: withoutVoiceMarks(plainText(block, source.text, bodyStart, end).trim()),
  }
}

function reportAlone(source: SourceText, { block, start, end }: LanguagePassage, report: Report): void {
  report({
    code: 'translation/unpaired',
    arguments: { paragraphs: 1, layout: 'side by side' },
    range: source.rangeAt(sourceOffset(block, start), sourceOffset(block, end - 1) + 1),
  })
}
