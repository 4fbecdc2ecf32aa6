import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each heading and what stands under it. */
export const sections: Table<TranscriptRecord> = {
  name: 'sections',
  columns: ['path', 'id', 'parent', 'depth', 'title', 'startLine', 'endLine', 'characters', 'words', 'text'],
  rows: ({ path, sections = [] }) =>
    sections.map((section) => [
      path,
      section.id,
      section.parent,
      section.depth,
      section.title,
      section.startLine,
      section.endLine,
      section.characters,
      section.words,
      section.text,
    ]),
}
