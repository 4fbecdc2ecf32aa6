/**
 * Turns items into text, one at a time and without a memory, so that a worker can do it. One writer may fill several
 * outputs at once (the tables of CSV): texts are given in the order of `outputs`.
 */
export interface Writer<Item> {
  readonly outputs: readonly string[]
  /** What each output begins with. */
  opening(output: string): string
  /** An item's text for each output; '' where it has nothing to say there. */
  serialize(item: Item): readonly string[]
  /** Whether `serialize` gives an item's JSON and a line end, so that such a line may be taken as it stands. */
  readonly linesOfJson?: true
  /** Between two texts that are not empty. */
  readonly separator: string
  /** What each output ends with; `any` says whether something was written to it. */
  closing(any: boolean): string
}

/** What the command line may ask of a writer. */
export interface WriterOptions {
  readonly pretty?: boolean | undefined
  /** The tables to write; all of them where absent. */
  readonly tables?: readonly string[] | undefined
  /** Leave cells that a spreadsheet would run as formulas as they are. */
  readonly rawCells?: boolean | undefined
  /** Between two cells; a comma where absent. */
  readonly delimiter?: string | undefined
  /** Begin with a byte order mark, by which spreadsheets know UTF-8. */
  readonly bom?: boolean | undefined
}
