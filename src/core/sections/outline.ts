import type { Section } from '../../model/section.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'

/** The sections of a transcript, and which of them each block stands in. */
export interface Outline {
  readonly sections: readonly Section[]
  /** Section id by block index; null in a transcript without sections. */
  readonly sectionOf: readonly (string | null)[]
}

/** Finds the sections. */
export function outlineSections(document: TranscriptDocument): Outline {
  return { sections: [], sectionOf: document.blocks.map(() => null) }
}
