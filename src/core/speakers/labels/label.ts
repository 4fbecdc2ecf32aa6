/** A marker that opens a turn, as found in a block. */
export interface Label {
  /** The registry entry that read it. */
  readonly shape: string
  /** What names the speaker, as written, without markup, brackets, remarks and colon; empty for a bare `>>`. */
  readonly name: string
  /** The name folded: labels with the same key are one. */
  readonly key: string
  /** What stands in parentheses beside the name: a role, another name, a stage direction. */
  readonly remarks: readonly string[]
  /** Seconds, from a timestamp beside it. */
  readonly time: number | null
  /** Whether markup sets it off: bold, brackets, chevrons. A plain `Name:` has to prove itself. */
  readonly marked: boolean
  /** Index of its block in the document. */
  readonly block: number
  /** Indexes into the block's text: of the label, and of what follows it. */
  readonly start: number
  readonly bodyStart: number
}

/** What a label shape yields; block and start are the reader's to add. */
export type ReadLabel = Pick<Label, 'name' | 'remarks' | 'time' | 'marked' | 'bodyStart'>
