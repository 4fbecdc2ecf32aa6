import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each glossary entry; aliases joined by '; ' (the table `aliases` has their kinds). */
export const glossary: Table<TranscriptRecord> = {
  name: 'glossary',
  columns: [
    'path',
    'line',
    'column',
    'term',
    'aliases',
    'definition',
    'gloss',
    'bold',
    'section',
    'context',
    'confidence',
  ],
  rows: ({ path, glossary = [] }) =>
    glossary.map((entry) => [
      path,
      entry.line,
      entry.column,
      entry.term,
      entry.aliases.map(({ text }) => text).join('; '),
      entry.definition,
      entry.gloss,
      entry.bold,
      entry.section,
      entry.context,
      entry.confidence,
    ]),
}
