import type { TranscriptRecord } from '../../model/record.ts'
import type { RecordPart } from '../../model/record-part.ts'
import type { Writer, WriterOptions } from './writer.ts'

interface Format {
  readonly name: string
  /** File endings by which --out knows it. */
  readonly endings: readonly string[]
  /** Its outputs by name with the parts of a record that each needs; null where there is but one, with everything. */
  readonly tables: ReadonlyMap<string, readonly RecordPart[]> | null
  readonly pretty: boolean
}

/** A form in which each record is a piece of text of its own. The writer is loaded when it is asked for. */
export interface TextFormat extends Format {
  readonly kind: 'text'
  load(options: WriterOptions): Promise<Writer<TranscriptRecord>>
}

/** A form that is one whole: made in a file, never on standard output. */
export interface FileFormat extends Format {
  readonly kind: 'database' | 'parquet'
}

export type RecordFormat = TextFormat | FileFormat

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
    kind: 'text',
    load: async (options) => (await import('./json.ts')).jsonWriter(options),
  },
  {
    name: 'ndjson',
    endings: ['.ndjson', '.jsonl'],
    tables: null,
    pretty: false,
    kind: 'text',
    load: async () => (await import('./ndjson.ts')).ndjsonWriter(),
  },
  {
    name: 'csv',
    endings: ['.csv'],
    tables,
    pretty: false,
    kind: 'text',
    load: async (options) => {
      const [{ csvWriter }, { recordTables }] = await Promise.all([
        import('./csv.ts'),
        import('./tables/record-tables.ts'),
      ])
      return csvWriter(recordTables, options)
    },
  },
  { name: 'sqlite', endings: ['.db', '.sqlite', '.sqlite3'], tables: null, pretty: false, kind: 'database' },
  { name: 'parquet', endings: ['.parquet'], tables, pretty: false, kind: 'parquet' },
]

export function recordFormat(name: string): RecordFormat {
  return recordFormats.find((format) => format.name === name)!
}

/** The writer of a text format. */
export async function loadWriter(name: string, options: WriterOptions): Promise<Writer<TranscriptRecord>> {
  const format = recordFormat(name)
  if (format.kind !== 'text') throw new TypeError(`${name} is no text format`)
  return format.load(options)
}
