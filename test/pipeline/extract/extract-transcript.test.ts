import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TranscriptRecord, transcriptRecordSchema } from '../../../src/model/record.ts'
import { ndjsonWriter } from '../../../src/output/writers/ndjson.ts'
import { extractTranscript } from '../../../src/pipeline/extract/extract-transcript.ts'

const piece = fc.constantFrom(
  ...[
    '---',
    '\n---\n',
    'title: 谈话\n',
    'date: 2025-02-30\n',
    'tags: [a, "b]\n',
    'people: [林安]\n',
    'a: &x *x\n',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '# 开场\n\n',
    '### 三\n',
    '> ',
    '- ',
    '1. ',
    '| a | b |\n|-|-|\n',
  ],
  ...['**林安**：', '**Ann Lee:** ', '主持人: ', '[Speaker 1]: ', '>> ', '[00:12:34] ', '\\[03:59\\] '],
  ...['我是林安，', 'welcome to the show, Ann Lee. ', '今天的嘉宾是林安。', '大家好。', 'Thanks. '],
  ...[
    '**护城河**（Moat: 优势）',
    '资本开支（Capital Expenditure）',
    'Securities and Exchange Commission (SEC)',
  ],
  ...['（', '）', '(', ')', '“', '”', '《', '》', '**', '*', '_', '~~', '`', '[', ']', '！', '。', ':', '：'],
  ...[
    '<details>\n<summary>Original English</summary>\n\n',
    '\n\n</details>\n',
    '<!--',
    '-->',
    '<b>',
    '&amp;',
    '&#0;',
  ],
  ...['\u{20017}', '😀', '\0', '\ufeff', '\u202e', '\x1b[31m', 'é', '１２', 'http://a.b/(c', 'a@b.c'],
)
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: piece },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))
const transcript = fc.oneof(
  text,
  text.map((body) => `---\ntitle: 谈话\nsummary: 林安谈护城河。\npeople: [林安]\n---\n\n${body}`),
)

const extract = (given: string): TranscriptRecord =>
  extractTranscript(given, { path: 'a.md', occurrences: true })

/** Every object in a record that says where it stands. */
function places(value: unknown): { line: number; column?: number; endLine?: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(places)
  return 'line' in value && typeof value.line === 'number' ? [value as { line: number }, ...within] : within
}

describe('whatever the text', () => {
  const runs = { numRuns: 400 }

  test('it gives a record that its schema knows, twice the same, that can be read back', () => {
    fc.assert(
      fc.property(transcript, (given) => {
        const record = extract(given)
        expect(transcriptRecordSchema.safeParse(record).error?.message).toBeUndefined()
        const [line] = ndjsonWriter<TranscriptRecord>().serialize(record)
        expect(line!.indexOf('\n')).toBe(line!.length - 1)
        expect(JSON.parse(line!)).toEqual(record)
        expect(ndjsonWriter<TranscriptRecord>().serialize(extract(given))).toEqual([line])
      }),
      runs,
    )
  }, 60_000)

  test('all that it says stands somewhere in the file', () => {
    fc.assert(
      fc.property(transcript, (given) => {
        const lines = given.split(/\r\n|\r|\n/)
        for (const { line, column } of places(extract(given))) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          if (column === undefined) continue
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
        }
      }),
      runs,
    )
  }, 60_000)

  test('a term begins where its place says', () => {
    fc.assert(
      fc.property(transcript, (given) => {
        // No editor counts a byte order mark.
        const lines = given.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
        for (const { line, column, term } of extract(given).glossary ?? [])
          if (!/[&\\\0<]/.test(given)) expect(lines[line - 1]!.slice(column - 1)[0]).toBe(term[0])
      }),
      runs,
    )
  }, 60_000)
})

test.each([
  ['a label that Markdown takes for a link', '[Ann]: 资本\r\n护城河（Moat）很深。', ['护城河', 2, 1]],
  ['a byte order mark', '\ufeff护城河（Moat）很深。', ['护城河', 1, 1]],
])('a place after %s', (_, given, place) => {
  expect(extract(given).glossary!.map(({ term, line, column }) => [term, line, column])).toEqual([place])
})
