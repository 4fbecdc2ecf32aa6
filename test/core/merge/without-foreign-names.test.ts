import { describe, expect, it } from 'vitest'
import { merge } from './state.ts'

const lumen = Array.from({ length: 3 }, () => '光语模型 = t Lumen Speech Model : 按声音预测文字的网络')
const chat = Array.from({ length: 20 }, () => 'ChatLum = n Chat Lumen : 某公司的聊天产品')
const namesOf = (texts: readonly string[], term: string): string[] =>
  merge(texts)
    .find((concept) => concept.term === term)!
    .aliases.map(({ text }) => text)

describe('a name that a single transcript gives, and that others call something else by, is left out', () => {
  it.each([
    [
      'what the thing is one of',
      [...lumen, ...chat, 'ChatLum = n Lumen Speech Model'],
      'ChatLum',
      ['Chat Lumen'],
    ],
  ])('%s', (_, texts, term, names) => {
    expect(namesOf(texts, term)).toEqual(names)
  })
})

describe('other names are kept', () => {
  it.each([
    [
      'what two transcripts call so, too',
      [...lumen, ...chat, 'ChatLum = n Lumen Speech Model', 'ChatLum = n Lumen Speech Model'],
      'ChatLum',
      ['Chat Lumen', 'Lumen Speech Model'],
    ],
    [
      'the only English name',
      [...lumen, '光语计划 = t Lumen Speech Model : 某国的一项航天计划'],
      '光语计划',
      ['Lumen Speech Model'],
    ],
    [
      'a single word',
      [
        '铸模 = t Mould : 成形的工具',
        '铸模 = t Mould : 成形的工具',
        '铸模 = t Mould : 成形的工具',
        '霉菌 = t Mould = t Fungus : 潮湿处生长的真菌',
      ],
      '霉菌',
      ['Fungus', 'Mould'],
    ],
  ])('%s', (_, texts, term, names) => {
    expect(namesOf(texts, term)).toEqual(names)
  })
})
