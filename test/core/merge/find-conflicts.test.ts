import { describe, expect, it } from 'vitest'
import { merge } from './state.ts'

const conflicts = (texts: readonly string[]): string[] =>
  merge(texts).flatMap((concept) =>
    concept.conflicts.map(
      ({ kind, name, sides }) => `${kind} ${name}: ${sides.map(({ text }) => text).join(' | ')}`,
    ),
  )

describe('statements that disagree', () => {
  it.each([
    [
      'two people under one name',
      ['陈立武 = t Lip-Bu Tan', '陈立武 = t Pat Gelsinger'],
      'translation 陈立武: Lip-Bu Tan | Pat Gelsinger',
    ],
    [
      'a word translated in two ways',
      ['反垄断 = t Antitrust', '反垄断 = t Anti-monopoly'],
      'translation 反垄断: Antitrust | Anti-monopoly',
    ],
    ['two words that begin alike', ['状态 = t State', '状态 = t Status'], 'translation 状态: State | Status'],
    [
      'two Chinese renderings',
      ['Pass-through = t 转嫁', 'Pass-through = t 穿透'],
      'translation Pass-through: 转嫁 | 穿透',
    ],
    [
      'a company and a person',
      ['Palantir : 美国大数据分析公司', 'Palantir : 知名对冲基金经理'],
      'definition Palantir: 美国大数据分析公司 | 知名对冲基金经理',
    ],
  ])('%s', (_, texts, expected) => {
    expect(conflicts(texts)).toEqual([expected])
  })

  it('carries the places of each side', () => {
    const [concept] = merge(['陈立武 = t Lip-Bu Tan', '陈立武 = t Pat Gelsinger'])
    expect(concept!.conflicts[0]!.sides.map(({ places }) => `${places[0]!.path}:${places[0]!.line}`)).toEqual(
      ['00.md:10', '01.md:11'],
    )
  })
})

describe('statements that only differ', () => {
  it.each([
    ['forms of one word', ['估算 = t estimate', '估算 = t estimation']],
    ['a longer form', ['花旗 = t Citi', '花旗 = t Citigroup']],
    ['a name and the full name', ['内塔尼亚胡 = t Netanyahu', '内塔尼亚胡 = t Benjamin Netanyahu']],
    [
      'a short given name and the full name',
      ['a.md|萨姆 = n 萨姆·奥特曼 = t Sam', 'a.md|萨姆 = n 萨姆·奥特曼 = t Sam Altman'],
    ],
    ['a plural within', ['五眼联盟 = t Five Eyes', '五眼联盟 = t Five Eyes Alliance']],
    ['an abbreviation in the name', ['KV缓存 = t KV Cache', 'KV缓存 = t Key-Value Cache']],
    ['an adjective and its noun', ['鸽派 = t Dovish', '鸽派 = t doves']],
    ['a comparative', ['混乱 = t messy', '混乱 = t messier']],
    ['a participle', ['微调 = t Fine-tuning', '微调 = t Fine-tuned']],
    ['a word cut short', ['Z世代 = t Gen Z', 'Z世代 = t Generation Z']],
    ['junior', ['小奥托·林德 = t Otto Lind Jr.', '小奥托·林德 = t Otto Lind Junior']],
    [
      'both given in one breath',
      ['缩表 = t Balance Sheet Reduction = t Quantitative Tightening', '缩表 = t Quantitative Tightening'],
    ],
    ['two definitions of one kind of thing', ['OpenAI : 美国人工智能公司', 'OpenAI : 聊天机器人的开发企业']],
    ['two definitions whose kind is not known', ['溢出 : 影响外部', '溢出 : 多出来的部分']],
  ])('%s', (_, texts) => {
    expect(conflicts(texts)).toEqual([])
  })
})
