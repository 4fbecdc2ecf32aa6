import type { Place } from '../../model/concept.ts'
import type { Alias } from '../../model/glossary-entry.ts'

/** One gloss as the merge needs it: what it says, where, and how sure it is. */
export interface Statement {
  readonly term: string
  readonly aliases: readonly Alias[]
  readonly definition: string | null
  readonly place: Place
  /** Whether the term is bold, so that its first character is sure. */
  readonly bold: boolean
  /** How often the term or one of its aliases stands in the transcript; the same for each of its glosses there. */
  readonly occurrences: number
  readonly confidence: number
}
