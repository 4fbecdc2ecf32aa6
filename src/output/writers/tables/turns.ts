import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each turn; `turn` counts them from 1 in a transcript. */
export const turns: Table<TranscriptRecord> = {
  name: 'turns',
  columns: [
    'path',
    'turn',
    'speaker',
    'label',
    'section',
    'startLine',
    'endLine',
    'startTime',
    'text',
    'originalLabel',
    'originalStartLine',
    'originalEndLine',
    'originalText',
  ],
  rows: ({ path, turns = [] }) =>
    turns.map((turn, index) => [
      path,
      index + 1,
      turn.speaker,
      turn.label,
      turn.section,
      turn.startLine,
      turn.endLine,
      turn.startTime,
      turn.text,
      turn.original?.label,
      turn.original?.startLine,
      turn.original?.endLine,
      turn.original?.text,
    ]),
}
