import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeGlossary } from '../../../src/core/merge/merge-glossary.ts'
import { merge, simplify, state } from './state.ts'

const capital = [
  'a.md|资本开支 = t Capital Expenditure : 企业购买固定资产的支出',
  'b.md|資本開支 = t Capital Expenditures : 企业购买固定资产的支出。',
  'c.md|资本支出 = t Capital Expenditure = a CapEx : 指企业购买固定资产的支出',
  'c.md|资本开支 = t Capital Expenditure : 公司的投资',
]

describe('a concept', () => {
  const [concept] = merge(capital)

  it('has the name that most transcripts gloss, and one in each language', () => {
    expect(concept).toMatchObject({
      term: '资本开支',
      language: 'zh',
      preferred: { zh: '资本开支', en: 'Capital Expenditure' },
    })
  })

  it('has its aliases with kind and counts', () => {
    expect(concept!.aliases).toEqual([
      { text: '资本支出', kind: 'name', language: 'zh', count: 1, transcripts: 1 },
      { text: 'Capital Expenditure', kind: 'translation', language: 'en', count: 4, transcripts: 3 },
      { text: 'CapEx', kind: 'abbreviation', language: 'en', count: 1, transcripts: 1 },
    ])
  })

  it('folds wordings of one definition and says from where', () => {
    expect(concept!.definition).toBe('企业购买固定资产的支出')
    expect(concept!.definitions.map(({ text, transcripts }) => [text, transcripts])).toEqual([
      ['企业购买固定资产的支出', 3],
      ['公司的投资', 1],
    ])
    expect(concept!.definitions[0]!.places[0]).toEqual({
      path: 'a.md',
      line: 10,
      column: 3,
      date: '2025-01-01',
      speaker: 'A',
    })
  })

  it('counts transcripts and occurrences, and knows first and last', () => {
    expect(concept).toMatchObject({
      firstSeen: '2025-01-01',
      lastSeen: '2025-01-04',
      transcripts: 3,
      occurrences: 4,
      conflicts: [],
    })
    expect(concept!.id).toMatch(/^c[a-z0-9]{11}$/)
  })
})

describe('the merge', () => {
  const words = fc.constantFrom(
    'GPU',
    '资本开支',
    'Agent',
    '智能体',
    'Graphics Processing Unit',
    'Capital Expenditure',
    '代理',
    'AI',
  )
  const gloss = fc
    .record({
      term: words,
      alias: words,
      kind: fc.constantFrom('e', 'a', 't', 'n'),
      definition: fc.constantFrom('', ' : 一种芯片', ' : 企业的支出'),
    })
    .map(({ term, alias, kind, definition }) => `${term} = ${kind} ${alias}${definition}`)

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(fc.array(gloss, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (texts, order) => {
        const statements = state(texts)
        const shuffled = statements
          .map((statement) => ({ statement, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ statement }) => statement)
        const sorted = (given: typeof statements) =>
          [...mergeGlossary(given, { simplify }).concepts].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(shuffled)).toEqual(sorted(statements))
      }),
    )
  })

  it('puts every gloss into exactly one concept', () => {
    fc.assert(
      fc.property(fc.array(gloss, { maxLength: 12 }), (texts) => {
        const places = merge(texts).flatMap((concept) => concept.places.map(({ line }) => line))
        expect(places.sort((a, b) => a - b)).toEqual(texts.map((_, index) => index + 10))
      }),
    )
  })

  it.each([
    ['Proceed mindfully.', 0],
    ['我们会赢吗？', 0],
    ['Chinese still affected by mainland pollution even after moving abroad', 0],
    ['Intuitive Surgical Inc.', 1],
    ['J.P. Morgan', 1],
    ['不要温和地走进那个良夜', 1],
  ])('takes ‘%s’ for so many terms: %i', (term, count) => {
    expect(merge([`${term} = t 某个译名`])).toHaveLength(count)
  })

  it('gives every concept an identifier of its own', () => {
    const ids = merge([
      'ART = e Reciprocal Trade',
      'ART = e Adaptive Testing',
      'ART = n One',
      'ART = n Two',
    ]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
