import { describe, expect, it } from 'vitest'
import { isSentence } from '../../../src/core/merge/is-sentence.ts'

describe('isSentence', () => {
  it.each([
    '慢跑鞋是跑者的第二双脚',
    '市场总是对的人',
    '为什么小国会赢得战争',
    '我们将前往码头',
    '机器处理计算，人类处理判断',
    'It never rained.',
    'what we did when nobody else was in the room',
  ])('takes for a sentence: %s', (term) => {
    expect(isSentence(term)).toBe(true)
  })

  it.each([
    '实事求是',
    '大是大非',
    '《我不是药神》',
    '似是而非的论证方法',
    '但是从句的连接用法',
    '我们学院',
    '如何学习',
    '酒精、烟草、枪支与爆炸物管理局',
    'Chain of Thought',
  ])('leaves a term: %s', (term) => {
    expect(isSentence(term)).toBe(false)
  })
})
