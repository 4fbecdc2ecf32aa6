import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { write } from './sample.ts'

const rows = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { columns: true, delimiter, bom: true })

describe.each([
  ['csv', ','],
  ['tsv', '\t'],
])('%s', (format, delimiter) => {
  it('is a row for each concept', async () => {
    const read = rows(await write(format), delimiter)
    expect(read[0]).toEqual({
      term: '资本开支',
      zh: '资本开支',
      en: 'Capital Expenditure',
      abbreviations: 'CapEx',
      aliases: 'Capital Expenditure; 资本支出',
      definition: '企业用于购买固定资产的支出, 见 "年报" & 财报',
      transcripts: '3',
      occurrences: '9',
      first_seen: '2025-01-01',
      last_seen: '2025-11-15',
      definitions: '2',
      conflicts: '1',
      first_place: 'talks/a b.md:12',
      id: 'c0capital0000',
    })
    expect(read).toHaveLength(3)
  })

  it('keeps formulas from running, unless cells are wanted raw', async () => {
    expect(rows(await write(format), delimiter)[1]!.zh).toBe('\'=cmd|"/c calc"!A1')
    expect(rows(await write(format, undefined, { rawCells: true }), delimiter)[1]!.zh).toBe(
      '=cmd|"/c calc"!A1',
    )
  })

  it('lists every place, or every side of a conflict', async () => {
    const places = rows(await write(format, undefined, { source: true }), delimiter)[0]!.places!.split('; ')
    expect(places).toHaveLength(3)
    expect(places[0]).toBe('talks/a b.md:12 (2025-11-15, 陈倩 "Q" <host>)')
    const sides = rows(await write(format, undefined, { conflicts: true }), delimiter)
    expect(sides.map(({ kind, statement, transcripts }) => [kind, statement, transcripts])).toEqual([
      ['translation', 'Capital Expenditure', '2'],
      ['translation', 'Running Costs', '1'],
    ])
  })
})

describe('glossaries for machine translation', () => {
  it('deepl: source, target and their languages', async () => {
    expect(parse(await write('deepl'))).toEqual([
      ['资本开支', 'Capital Expenditure', 'zh', 'en'],
      ['资本支出', 'Capital Expenditure', 'zh', 'en'],
      ['=cmd|"/c calc"!A1', '</script><script>alert(1)</script>', 'zh', 'en'],
    ])
  })

  it('google: a header of language codes', async () => {
    const read = parse(await write('google'))
    expect(read[0]).toEqual(['zh-CN', 'en'])
    expect(read).toHaveLength(4)
  })

  it('give each source once, with no control character', async () => {
    const { capital } = await import('./sample.ts')
    const other = { ...capital, preferred: { zh: '资本开支', en: 'Other' } }
    const spaced = {
      ...capital,
      term: 'x',
      preferred: { zh: ' 折\t旧 ', en: 'De\u0001preciation\n' },
      aliases: [],
    }
    expect(parse(await write('deepl', [capital, other, { ...spaced, language: 'en' }]))).toEqual([
      ['资本开支', 'Capital Expenditure', 'zh', 'en'],
      ['资本支出', 'Capital Expenditure', 'zh', 'en'],
      ['折 旧', 'De preciation', 'zh', 'en'],
    ])
  })
})

describe('anki', () => {
  it('has its header lines, then cards of four fields', async () => {
    const text = await write('anki')
    const lines = text.split('\n')
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Glossary',
      '#columns:guid\tFront\tBack\ttags',
      '#guid column:1',
      '#tags column:4',
    ])
    const cards: string[][] = parse(lines.slice(7).join('\n'), { delimiter: '\t' })
    expect(cards.map((card) => [card.length, card[0]])).toEqual([
      [4, 'c0capital0000'],
      [4, 'c0hostile0000'],
      [4, 'c0bare0000000'],
    ])
    expect(cards[0]!.slice(1)).toEqual([
      '资本开支',
      'Capital Expenditure, CapEx, 资本支出<br>企业用于购买固定资产的支出, 见 &quot;年报&quot; &amp; 财报<br><small>talks/a b.md:12 (2025-11-15, 陈倩 &quot;Q&quot; &lt;host&gt;)</small>',
      'kb zh',
    ])
    expect(cards[1]![1]).toBe('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('hotwords', () => {
  it('are one a line, each once', async () => {
    const { capital, bare } = await import('./sample.ts')
    expect(await write('hotwords', [capital, bare, { ...bare, term: 'gpu' }])).toBe(
      '资本开支\nCapital Expenditure\nCapEx\n资本支出\nGPU\n',
    )
  })
})
