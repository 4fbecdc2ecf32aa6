import type { Translation } from '../../model/translation.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'

/** Pairs the original-language blocks with the main text they translate. */
export function pairLayers(_document: TranscriptDocument, _outline: Outline): Translation[] {
  return []
}
