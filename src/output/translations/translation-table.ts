import type { ListedTranslation } from '../../model/listed-translation.ts'
import type { Table } from '../writers/csv.ts'

/** A row for each pair. */
export const translationTable: Table<ListedTranslation> = {
  name: 'translations',
  columns: [
    'path',
    'section',
    'language',
    'startLine',
    'endLine',
    'text',
    'originalLanguage',
    'originalStartLine',
    'originalEndLine',
    'originalText',
  ],
  rows: ({ path, section, main, original }) => [
    [
      path,
      section,
      main.language,
      main.startLine,
      main.endLine,
      main.text,
      original.language,
      original.startLine,
      original.endLine,
      original.text,
    ],
  ],
}
