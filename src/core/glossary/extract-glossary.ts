import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'

/** Finds the inline glosses of the main layer, in the order of the file. */
export function extractGlossary(_document: TranscriptDocument, _outline: Outline): GlossaryEntry[] {
  return []
}
