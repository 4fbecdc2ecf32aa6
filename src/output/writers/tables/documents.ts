import type { TranscriptRecord } from '../../../model/record.ts'
import type { Cell, Table } from '../csv.ts'

const fields = [
  'title',
  'date',
  'author',
  'speaker',
  'guest',
  'channel',
  'source',
  'series',
  'area',
  'category',
  'status',
  'draft',
  'tags',
  'summary',
  'insight',
] as const

const counts = ['sections', 'speakers', 'turns', 'glossary', 'translations', 'mentions'] as const

/** A row for each transcript, the other tables' `path` refers to it. Lists are joined by '; '. */
export const documents: Table<TranscriptRecord> = {
  name: 'documents',
  columns: ['path', 'id', ...fields, ...counts, 'characters', 'words', 'errors', 'warnings'],
  rows: (record) => {
    const { frontMatter, sections, diagnostics } = record
    const sum = (key: 'characters' | 'words') => sections?.reduce((total, section) => total + section[key], 0)
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length
    return [
      [
        record.path,
        record.id,
        ...fields.map((field): Cell => cell(frontMatter[field])),
        ...counts.map((part) => record[part]?.length),
        sum('characters'),
        sum('words'),
        errors,
        diagnostics.length - errors,
      ],
    ]
  },
}

const cell = (value: string | boolean | string[] | undefined): Cell =>
  Array.isArray(value) ? value.join('; ') : value
