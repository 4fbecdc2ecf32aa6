import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'

/** A row for each speaker of a transcript; aliases joined by '; ', evidence by its kinds and lines. */
export const speakers: Table<TranscriptRecord> = {
  name: 'speakers',
  columns: [
    'path',
    'name',
    'aliases',
    'role',
    'labelled',
    'turns',
    'characters',
    'confidence',
    'evidence',
    'named',
  ],
  rows: ({ path, speakers = [] }) =>
    speakers.map((speaker) => [
      path,
      speaker.name,
      speaker.aliases.join('; '),
      speaker.role,
      speaker.labelled,
      speaker.turns,
      speaker.characters,
      speaker.confidence,
      speaker.evidence.map(({ kind, line }) => `${kind}:${line}`).join('; '),
      speaker.named,
    ]),
}
