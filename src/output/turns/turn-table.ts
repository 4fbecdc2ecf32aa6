import type { ListedTurn } from '../../model/listed-turn.ts'
import type { Table } from '../writers/csv.ts'

/** A row for each turn. */
export const turnTable: Table<ListedTurn> = {
  name: 'turns',
  columns: [
    'path',
    'date',
    'title',
    'speaker',
    'label',
    'section',
    'startLine',
    'endLine',
    'startTime',
    'endTime',
    'text',
    'originalText',
  ],
  rows: (turn) => [
    [
      turn.path,
      turn.date,
      turn.title,
      turn.speaker,
      turn.label,
      turn.section,
      turn.startLine,
      turn.endLine,
      turn.startTime,
      turn.endTime,
      turn.text,
      turn.original?.text,
    ],
  ],
}
