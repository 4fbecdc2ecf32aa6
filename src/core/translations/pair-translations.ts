import type { Report } from '../../model/finding.ts'
import type { Translation } from '../../model/translation.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import type { LayerChunk } from './layer-chunks.ts'
import { pairLayers } from './pair-layers.ts'
import { pairSideBySide } from './pair-side-by-side.ts'
import { sideBySide } from './side-by-side.ts'

/** A transcript's translation pairs: of its two layers, as aligned, else of a main text that says everything in two languages. */
export function pairTranslations(
  document: TranscriptDocument,
  outline: Outline,
  aligned: readonly LayerChunk[],
  labelled: LabelledBlocks,
  report: Report,
): Translation[] {
  if (aligned.length > 0) return pairLayers(document, outline, aligned, labelled, report)
  const neighbours = sideBySide(document.blocks, labelled)
  return neighbours ? pairSideBySide(document, outline, neighbours, report) : []
}
