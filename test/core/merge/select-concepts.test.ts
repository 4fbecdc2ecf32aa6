import { describe, expect, it } from 'vitest'
import { selectConcepts } from '../../../src/core/merge/select-concepts.ts'
import { merge, simplify } from './state.ts'

const concepts = merge([
  '标普指数 : 一种常见的ETF追踪的指数',
  '标普指数 : 一种常见的ETF追踪的指数',
  '比特币现货ETF : 追踪现货价格的基金',
  '比特币现货ETF : 追踪现货价格的基金',
  'ETF = t 交易所交易基金',
])
const terms = (selection: Parameters<typeof selectConcepts>[1]): string[] =>
  selectConcepts(concepts, selection, simplify).map(({ term }) => term)

describe('a search', () => {
  it('puts what is named so first, then what has it in a name, then in a definition', () => {
    expect(terms({ search: 'etf' })).toEqual(['ETF', '比特币现货ETF', '标普指数'])
  })

  it('keeps an order that is asked for', () => {
    expect(terms({ search: 'etf', order: 'transcripts' }).at(-1)).toBe('ETF')
  })
})
