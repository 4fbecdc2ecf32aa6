import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each name of the front matter found in the body; lines joined by spaces. */
export const mentions: Table<TranscriptRecord> = {
  name: 'mentions',
  columns: ['path', 'field', 'name', 'count', 'lines'],
  rows: ({ path, mentions = [] }) =>
    mentions.map(({ field, name, count, lines }) => [path, field, name, count, lines.join(' ')]),
}
