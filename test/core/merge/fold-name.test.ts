import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/core/merge/fold-name.ts'
import { simplify } from './state.ts'

const fold = (text: string) => foldName(text, simplify)

describe('foldName', () => {
  it.each([
    ['Capital Expenditures', 'capitalexpenditure'],
    ['ＧＰＵ', 'gpu'],
    ['LLMs', 'llm'],
    ['AWS', 'aws'],
    ['Policies', 'policy'],
    ['Personas', 'persona'],
    ['Texas', 'texas'],
    ['studios', 'studio'],
    ['Carlos', 'carlos'],
    ['chaos', 'chaos'],
    ['Boxes', 'box'],
    ['Analysis', 'analysis'],
    ['The Federal Reserve', 'federalreserve'],
    ['《大空头》', '大空头'],
    ['“内卷”', '内卷'],
    ['川普 總統', '川普总统'],
    ['山姆·奥特曼', '山姆奥特曼'],
    ['J.D. Vance', 'jdvance'],
    ['GPT-4.5', 'gpt4.5'],
    ['Johnson & Johnson', 'johnsonandjohnson'],
    ['C++', 'c++'],
    ['café', 'cafe'],
    ['…', '...'],
  ])('%s is compared as %s', (text, key) => {
    expect(fold(text).key).toBe(key)
  })

  it.each([
    ['GPU', true],
    ['R&D', true],
    ['SaaS', true],
    ['LLMs', true],
    ['Meta', false],
    ['CapEx Plan', false],
    ['X', false],
    ['资本', false],
  ])('%s is an acronym: %s', (text, acronym) => {
    expect(fold(text).acronym).toBe(acronym)
  })

  it('reads initials as one word, parted or not', () => {
    expect(fold('J. D. Vance').tokens).toEqual(['jd', 'vance'])
    expect(fold('J.D. Vance').tokens).toEqual(['jd', 'vance'])
  })

  it('is never empty, and the same for what is folded already', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(fold(text).key).not.toBe('')
        },
      ),
    )
  })
})
