import type { ConceptWriter, ConceptWriterOptions } from './concept-writer.ts'

/** A form that concepts can be written in. The writer, and what it needs, is loaded when it is asked for. */
export interface ConceptFormat {
  readonly name: string
  /** What it is for, for the help. */
  readonly summary: string
  /** File endings by which --out knows it. */
  readonly endings: readonly string[]
  load(options: ConceptWriterOptions): Promise<ConceptWriter>
}

/** The registry: a new format is one line here and one file beside. */
export const conceptFormats: readonly ConceptFormat[] = [
  {
    name: 'table',
    summary: 'a table for the terminal',
    endings: ['.txt'],
    load: async (options) => (await import('./table.ts')).tableWriter(options),
  },
  {
    name: 'json',
    summary: 'one array',
    endings: ['.json'],
    load: async (options) => (await import('../writers/json.ts')).jsonWriter(options),
  },
  {
    name: 'ndjson',
    summary: 'a concept a line',
    endings: ['.ndjson', '.jsonl'],
    load: async () => (await import('../writers/ndjson.ts')).ndjsonWriter(),
  },
  { name: 'csv', summary: 'a spreadsheet', endings: ['.csv'], load: (options) => loadTable(options, ',') },
  { name: 'tsv', summary: 'tab separated', endings: ['.tsv'], load: (options) => loadTable(options, '\t') },
  {
    name: 'markdown',
    summary: 'a page of Markdown',
    endings: ['.md', '.markdown'],
    load: async (options) => (await import('./markdown.ts')).markdownWriter(options),
  },
  {
    name: 'html',
    summary: 'one searchable page that works from disk',
    endings: ['.html', '.htm'],
    load: async (options) => (await import('./html/html.ts')).htmlWriter(options),
  },
  {
    name: 'tbx',
    summary: 'TBX-Basic (ISO 30042:2019), for translators’ tools',
    endings: ['.tbx'],
    load: async (options) => (await import('./tbx.ts')).tbxWriter(options),
  },
  {
    name: 'skos',
    summary: 'SKOS and schema.org in Turtle',
    endings: ['.ttl'],
    load: async (options) => (await import('./turtle.ts')).turtleWriter(options),
  },
  {
    name: 'jsonld',
    summary: 'the same in JSON-LD',
    endings: ['.jsonld'],
    load: async (options) => (await import('./json-ld.ts')).jsonLdWriter(options),
  },
  {
    name: 'anki',
    summary: 'flash cards',
    endings: [],
    load: async (options) => (await import('./anki.ts')).ankiWriter(options),
  },
  {
    name: 'deepl',
    summary: 'a Chinese-English glossary for DeepL',
    endings: [],
    load: async () => (await import('./deepl.ts')).deeplWriter(),
  },
  {
    name: 'google',
    summary: 'the same for Google Cloud Translation',
    endings: [],
    load: async () => (await import('./google.ts')).googleWriter(),
  },
  {
    name: 'hotwords',
    summary: 'a name a line, for speech recognisers',
    endings: [],
    load: async () => (await import('./hotwords.ts')).hotwordsWriter(),
  },
]

async function loadTable(options: ConceptWriterOptions, delimiter: string): Promise<ConceptWriter> {
  const [{ csvWriter }, { conceptTable, conflictTable }] = await Promise.all([
    import('../writers/csv.ts'),
    import('./tables.ts'),
  ])
  const table = options.conflicts ? conflictTable : conceptTable(options.source === true)
  return csvWriter([table], { ...options, delimiter })
}

export function conceptFormat(name: string): ConceptFormat {
  return conceptFormats.find((format) => format.name === name)!
}
