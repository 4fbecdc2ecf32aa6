import type { Language } from './concept.ts'
import type { AliasKind } from './glossary-entry.ts'

export const conceptOrders = ['transcripts', 'term', 'occurrences', 'first-seen', 'last-seen'] as const
export type ConceptOrder = (typeof conceptOrders)[number]

/** Which concepts to list, and in what order. */
export interface ConceptSelection {
  /** Only those that at least so many transcripts gloss. */
  readonly minDocuments?: number | undefined
  /** Only those with an alias of one of these kinds. */
  readonly kinds?: readonly AliasKind[] | undefined
  /** Only those with a name in this language; it becomes the concept's term. */
  readonly language?: Language | undefined
  /** Only those with this text in a name or a definition, folded as names are. */
  readonly search?: string | undefined
  readonly conflictsOnly?: boolean | undefined
  readonly order?: ConceptOrder | undefined
}
