/** A language told by its script and its commonest words: a BCP 47 tag, `und` where it cannot be told. */
export interface LanguageSide {
  readonly language: string
  readonly startLine: number
  readonly endLine: number
  readonly text: string
}

/** A translation pair with the transcript that it stands in. */
export interface ListedTranslation {
  readonly path: string
  readonly section: string | null
  readonly main: LanguageSide
  readonly original: LanguageSide
}
