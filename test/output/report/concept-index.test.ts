import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConceptIndex } from '../../../src/output/report/client/concept-index.ts'
import { makeFold } from '../../../src/output/report/client/fold.ts'
import type { ConceptRow } from '../../../src/output/report/page-data.ts'

type Given = {
  term: string
  language?: number
  aliases?: string[]
  definition?: string
  first?: number
  last?: number
}

const row = ({ term, language = 0, aliases = [], definition, first = 0, last = 0 }: Given): ConceptRow => [
  term,
  language,
  aliases,
  definition === undefined ? [] : [[definition, 1, []]],
  [],
  1,
  first,
  last,
  [],
]

const fold = makeFold('資资開开')
const concepts: Given[] = [
  {
    term: '资本开支',
    aliases: ['CapEx', 'Capital Expenditure'],
    definition: '企业购买固定资产的支出',
    last: 20250101,
  },
  { term: 'ETF', language: 1, aliases: ['交易所交易基金'], first: 20240101, last: 20260101 },
  { term: 'Netflix', language: 1, first: 20230101 },
  { term: 'ETF 基金', definition: '像 CapEx 一样', first: 20250101 },
  { term: 'AI泡沫', aliases: ['AI bubble'], definition: '对资本开支的担忧' },
]
const index = new ConceptIndex(concepts.map(row), fold)
const find = (text: string, more: Partial<Parameters<ConceptIndex['find']>[0]> = {}) =>
  index.find({ text, language: null, order: 'match', ...more }).map((number) => concepts[number]!.term)

describe('find', () => {
  it.each([
    {
      text: 'etf',
      finds: ['ETF', 'ETF 基金', 'Netflix'],
      what: 'the term itself, its beginning, then inside it',
    },
    { text: 'capex', finds: ['资本开支', 'ETF 基金'], what: 'another name before a definition' },
    { text: '資本開支', finds: ['资本开支', 'AI泡沫'], what: 'traditional for simplified characters' },
    { text: 'ｅｔｆ', finds: ['ETF', 'ETF 基金', 'Netflix'], what: 'full-width letters' },
    { text: 'bubble ai', finds: ['AI泡沫'], what: 'every word, in any order' },
    { text: '泡', finds: ['AI泡沫'], what: 'a single character' },
    { text: 'nothing', finds: [], what: 'nothing' },
    { text: '', finds: concepts.map(({ term }) => term), what: 'all where nothing is typed' },
  ])('$text finds $what', ({ text, finds }) => {
    expect(find(text)).toEqual(finds)
  })

  it('filters by language and sorts', () => {
    expect(find('etf', { language: 1 })).toEqual(['ETF', 'Netflix'])
    expect(find('etf', { order: 'newest' })).toEqual(['ETF', 'Netflix', 'ETF 基金'])
    expect(find('etf', { order: 'oldest' })).toEqual(['Netflix', 'ETF', 'ETF 基金'])
    expect(find('', { order: 'term' })).toEqual(['资本开支', 'AI泡沫', 'ETF', 'ETF 基金', 'Netflix'])
  })

  it('finds what a look at every concept finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '资', ' ', '\n'), maxLength: 4 })
    const concept = fc.record({ term: word, aliases: fc.array(word, { maxLength: 2 }), definition: word })
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 8 }), word, (given, text) => {
        const words = text.split(/\s+/).filter(Boolean)
        const line = ({ term, aliases, definition }: (typeof given)[number]) =>
          [term, ...aliases, definition].map((each) => each.replace(/\s+/g, ' ')).join('\n')
        const expected = given.flatMap((each, number) =>
          words.every((w) => line(each).includes(w)) ? [number] : [],
        )
        const found = new ConceptIndex(given.map(row), fold).find({ text, language: null, order: 'match' })
        expect(found.sort((a, b) => a - b)).toEqual(expected)
      }),
    )
  })
})
