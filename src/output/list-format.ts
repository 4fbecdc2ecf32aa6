import type { Writer, WriterOptions } from './writers/writer.ts'

/** A form that a command's items can be written in. The writer is loaded when it is asked for. */
export interface ListFormat<Item> {
  readonly name: string
  /** File endings by which --out knows it. */
  readonly endings: readonly string[]
  load(options: ListWriterOptions): Promise<Writer<Item>>
}

export interface ListWriterOptions extends WriterOptions {
  /** The tool's version, for formats that name their maker. */
  readonly version: string
  /** Columns of the terminal. */
  readonly width?: number | undefined
}

/** JSON and NDJSON write any item. */
export function jsonFormats<Item>(): ListFormat<Item>[] {
  return [
    {
      name: 'json',
      endings: ['.json'],
      load: async (options) => (await import('./writers/json.ts')).jsonWriter(options),
    },
    {
      name: 'ndjson',
      endings: ['.ndjson', '.jsonl'],
      load: async () => (await import('./writers/ndjson.ts')).ndjsonWriter(),
    },
  ]
}
