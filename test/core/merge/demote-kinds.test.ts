import { describe, expect, it } from 'vitest'
import { merge } from './state.ts'

const aliasesOf = (texts: readonly string[]): string[][] =>
  merge(texts).map(({ aliases }) => aliases.map(({ text }) => text))

describe('what many unlike things are called is a kind', () => {
  it('is no name of any of them, and their definition where they have none', () => {
    const chips = [
      'Hopper = t 英伟达GPU架构',
      'Blackwell = t 英伟达GPU架构',
      'Rubin = t 英伟达GPU架构 : 下一代架构',
    ]
    const concepts = merge(chips)
    expect(concepts.flatMap(({ aliases }) => aliases)).toEqual([])
    expect(concepts.map(({ term, definition }) => [term, definition]).sort()).toEqual([
      ['Blackwell', '英伟达GPU架构'],
      ['Hopper', '英伟达GPU架构'],
      ['Rubin', '下一代架构'],
    ])
  })

  it('takes a placeholder for no name', () => {
    const ruins = [
      '罗马斗兽场 = t English Full Name : 大型圆形竞技场',
      '托加袍 = t English Full Name : 男性公民的官方服装',
      '凯旋仪式 = t English Full Name : 授予将军的游行',
    ]
    expect(aliasesOf(ruins)).toEqual([[], [], []])
  })
})

describe('a name of three things stays', () => {
  it.each([
    [
      'where they read alike',
      ['GPT-4 = t 大型语言模型', 'GPT-4o = t 大型语言模型', 'GPT-4 Turbo = t 大型语言模型'],
    ],
    [
      'where Chinese renderings of one English name are not defined',
      ['人在回路 = t Human in the loop', '人工审批 = t Human in the loop', '主导地位 = t Human in the loop'],
    ],
    [
      'where abbreviations have one meaning',
      ['ToB = t 企业对企业', 'B2B = t 企业对企业', 'BtoB = t 企业对企业'],
    ],
    ['where it is a common word', ['Metrics = t 指标', 'Indicator = t 指标', 'Benchmark = t 指标']],
  ])('%s', (_, texts) => {
    expect(aliasesOf(texts).every((names) => names.length > 0)).toBe(true)
  })
})
