import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each alias of a glossary entry, found there by path, line and column. */
export const aliases: Table<TranscriptRecord> = {
  name: 'aliases',
  columns: ['path', 'line', 'column', 'term', 'alias', 'kind'],
  rows: ({ path, glossary = [] }) =>
    glossary.flatMap(({ line, column, term, aliases }) =>
      aliases.map(({ text, kind }) => [path, line, column, term, text, kind]),
    ),
}
