import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each piece of the main text that stands beside a piece of the original language. */
export const translations: Table<TranscriptRecord> = {
  name: 'translations',
  columns: [
    'path',
    'section',
    'startLine',
    'endLine',
    'text',
    'originalStartLine',
    'originalEndLine',
    'originalText',
  ],
  rows: ({ path, translations = [] }) =>
    translations.map(({ section, main, original }) => [
      path,
      section,
      main.startLine,
      main.endLine,
      main.text,
      original.startLine,
      original.endLine,
      original.text,
    ]),
}
