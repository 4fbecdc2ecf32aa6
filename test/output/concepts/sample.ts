import type { Concept, Place } from '../../../src/model/concept.ts'
import { conceptFormat } from '../../../src/output/concepts/concept-formats.ts'
import type { ConceptWriterOptions } from '../../../src/output/concepts/concept-writer.ts'
import { WriterSinks } from '../../../src/output/writer-sinks.ts'

export const place = (path: string, line: number): Place => ({
  path,
  line,
  column: 5,
  date: '2025-11-15',
  speaker: '陈倩 "Q" <host>',
})

export const capital: Concept = {
  id: 'c0capital0000',
  term: '资本开支',
  language: 'zh',
  preferred: { zh: '资本开支', en: 'Capital Expenditure' },
  aliases: [
    { text: 'Capital Expenditure', kind: 'translation', language: 'en', count: 3, transcripts: 2 },
    { text: 'CapEx', kind: 'abbreviation', language: 'en', count: 1, transcripts: 1 },
    { text: '资本支出', kind: 'name', language: 'zh', count: 2, transcripts: 2 },
  ],
  definition: '企业用于购买固定资产的支出, 见 "年报" & 财报',
  definitions: [
    {
      text: '企业用于购买固定资产的支出, 见 "年报" & 财报',
      transcripts: 2,
      places: [place('talks/a b.md', 12), place('talks/b.md', 3)],
    },
    { text: '公司的\t投资\n', transcripts: 1, places: [place('talks/c.md', 7)] },
  ],
  places: [place('talks/a b.md', 12), place('talks/b.md', 3), place('talks/c.md', 7)],
  firstSeen: '2025-01-01',
  lastSeen: '2025-11-15',
  transcripts: 3,
  occurrences: 9,
  confidence: 0.98,
  conflicts: [
    {
      kind: 'translation',
      name: '资本开支',
      sides: [
        { text: 'Capital Expenditure', transcripts: 2, places: [place('talks/a b.md', 12)] },
        { text: 'Running Costs', transcripts: 1, places: [place('talks/c.md', 7)] },
      ],
    },
  ],
}

/** Everything that some format would take for its own syntax. */
export const hostile: Concept = {
  id: 'c0hostile0000',
  term: '</script><script>alert(1)</script>',
  language: 'en',
  preferred: { en: '</script><script>alert(1)</script>', zh: '=cmd|"/c calc"!A1' },
  aliases: [
    { text: '=cmd|"/c calc"!A1', kind: 'translation', language: 'zh', count: 1, transcripts: 1 },
    {
      text: '# *not* a [heading](x) \u001b[31m\u202e',
      kind: 'name',
      language: 'und',
      count: 1,
      transcripts: 1,
    },
  ],
  definition: ']]> & "q" <b onload=x> \u0001 \\ | `code` \ud800',
  definitions: [
    {
      text: ']]> & "q" <b onload=x> \u0001 \\ | `code` \ud800',
      transcripts: 1,
      places: [place('x"><img src=x>.md', 1)],
    },
  ],
  places: [place('x"><img src=x>.md', 1)],
  firstSeen: null,
  lastSeen: null,
  transcripts: 1,
  occurrences: 1,
  confidence: 0.5,
  conflicts: [],
}

export const bare: Concept = {
  ...hostile,
  id: 'c0bare0000000',
  term: 'GPU',
  language: 'en',
  preferred: { en: 'GPU' },
  aliases: [],
  definition: null,
  definitions: [],
}

/** What a format writes, through the same sinks as on the command line. */
export async function write(
  format: string,
  concepts: readonly Concept[] = [capital, hostile, bare],
  options: ConceptWriterOptions = {},
): Promise<string> {
  const pieces: Uint8Array[] = []
  const writer = await conceptFormat(format).load(options)
  const sinks = new WriterSinks(writer, () => ({
    write: async (bytes) => void pieces.push(bytes),
    finish: async () => {},
    abandon: () => {},
  }))
  for (const concept of concepts) await sinks.write([new TextEncoder().encode(writer.serialize(concept)[0])])
  await sinks.finish()
  return Buffer.concat(pieces).toString('utf8')
}
