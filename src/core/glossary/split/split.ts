/** What a gloss says: further names of its term, and the explanation. */
export interface Split {
  readonly aliases: readonly string[]
  readonly definition: string | null
}
