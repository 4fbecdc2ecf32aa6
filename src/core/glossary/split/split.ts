import type { AliasKind } from '../../../model/glossary-entry.ts'

/** A further name; the kind where the gloss itself says it (`简称AV`, `X的缩写`). */
export interface GlossName {
  readonly text: string
  readonly kind?: AliasKind
}

/** What a gloss says: further names of its term, and the explanation. */
export interface Split {
  readonly aliases: readonly GlossName[]
  readonly definition: string | null
}
