import type { Suspect } from '../../model/person.ts'
import { escapeForLog } from '../escape-controls.ts'
import { jsonFormats, type ListFormat } from '../list-format.ts'

/** How pairs that could be one person are written: as text with what to put into speakers.yaml, JSON or CSV. */
export const suspectFormats: readonly ListFormat<Suspect>[] = [
  {
    name: 'table',
    endings: ['.txt'],
    load: async () => ({
      outputs: ['suspects'],
      opening: () => '',
      serialize: ({ names: [a, b], transcripts, reason }) => [
        `${escapeForLog(a)} (${transcripts[0]})  ?=  ${escapeForLog(b)} (${transcripts[1]})  ${reason}\n`,
      ],
      separator: '',
      closing: (any) => (any ? '' : 'no suspects\n'),
    }),
  },
  ...jsonFormats<Suspect>(),
  {
    name: 'csv',
    endings: ['.csv'],
    load: async (options) =>
      (await import('../writers/csv.ts')).csvWriter(
        [
          {
            name: 'suspects',
            columns: ['name', 'other', 'reason', 'transcripts', 'otherTranscripts'],
            rows: ({ names, reason, transcripts }: Suspect) => [[...names, reason, ...transcripts]],
          },
        ],
        options,
      ),
  },
]
