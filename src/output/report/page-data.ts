/** What the page's script is given. Tuples and numbers where objects would repeat their keys ten thousand times. */
export interface PageData {
  readonly languages: readonly string[]
  readonly channels: readonly string[]
  readonly documents: readonly DocumentRow[]
  readonly concepts: readonly ConceptRow[]
  /** Concepts that there was no room for, the least explained ones. */
  readonly leftOut: number
  readonly people: readonly PersonRow[]
  /** Traditional Chinese characters, each followed by its simplified form. */
  readonly simplified: string
}

/** A day is a number, such as 20251115; 0 where there is none. An index is -1 where there is none. */
export type DocumentRow = readonly [path: string, title: string, day: number, channel: number, link: string]

/** Places: document, line, document, line, … */
export type StatementRow = readonly [text: string, transcripts: number, places: readonly number[]]

export type ConflictRow = readonly [kind: string, name: string, sides: readonly StatementRow[]]

export type ConceptRow = readonly [
  term: string,
  language: number,
  aliases: readonly string[],
  definitions: readonly StatementRow[],
  places: readonly number[],
  transcripts: number,
  firstSeen: number,
  lastSeen: number,
  conflicts: readonly ConflictRow[],
]

export type PersonRow = readonly [
  name: string,
  aliases: readonly string[],
  transcripts: number,
  turns: number,
  words: number,
  /** In thousandths; -1 where it is not known. */
  share: number,
  last: number,
  /** Names and in how many transcripts. */
  together: readonly (string | number)[],
]
