import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import type { Mention } from '../../model/mention.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'

/** Finds the front matter's names in the body's main layer. */
export function findMentions(_document: TranscriptDocument, _glossary: readonly GlossaryEntry[]): Mention[] {
  return []
}
