import type { TranscriptRecord } from '../../model/record.ts'
import type { RecordPart } from '../../model/record-part.ts'
import type { Writer, WriterOptions } from './writer.ts'

/** A form that records can be written in. The writer is loaded when it is asked for. */
export interface RecordFormat {
  readonly name: string
  /** File endings by which --out knows it. */
  readonly endings: readonly string[]
  /** Its outputs by name with the parts of a record that each needs; null where there is but one, with everything. */
  readonly tables: ReadonlyMap<string, readonly RecordPart[]> | null
  readonly pretty: boolean
  load(options: WriterOptions): Promise<Writer<TranscriptRecord>>
}

const tables = new Map<string, readonly RecordPart[]>([
  ['documents', ['sections', 'speakers', 'turns', 'glossary', 'translations', 'mentions']],
  ['sections', ['sections']],
  ['speakers', ['speakers']],
  ['turns', ['turns']],
  ['glossary', ['glossary']],
  ['aliases', ['glossary']],
  ['translations', ['translations']],
  ['mentions', ['mentions']],
])

/** The registry: a new format is one line here and one file beside. */
export const recordFormats: readonly RecordFormat[] = [
  {
    name: 'json',
    endings: ['.json'],
    tables: null,
    pretty: true,
    load: async (options) => (await import('./json.ts')).jsonWriter(options),
  },
  {
    name: 'ndjson',
    endings: ['.ndjson', '.jsonl'],
    tables: null,
    pretty: false,
    load: async () => (await import('./ndjson.ts')).ndjsonWriter(),
  },
  {
    name: 'csv',
    endings: ['.csv'],
    tables,
    pretty: false,
    load: async (options) => {
      const [{ csvWriter }, { recordTables }] = await Promise.all([
        import('./csv.ts'),
        import('./tables/record-tables.ts'),
      ])
      return csvWriter(recordTables, options)
    },
  },
]

export function recordFormat(name: string): RecordFormat {
  return recordFormats.find((format) => format.name === name)!
}
