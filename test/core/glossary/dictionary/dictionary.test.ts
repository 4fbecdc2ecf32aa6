import { describe, expect, test } from 'vitest'
import { englishStem } from '../../../../src/core/glossary/dictionary/english-stem.ts'
import { isVerb } from '../../../../src/core/glossary/dictionary/is-verb.ts'
import { simplify } from '../../../../src/core/glossary/dictionary/simplify.ts'
import { lineOf } from '../../../../src/core/glossary/dictionary/sorted-lines.ts'
import { translations } from '../../../../src/core/glossary/dictionary/translations.ts'
import { translationsOf } from '../../../../src/core/glossary/dictionary/translations-of.ts'
import { verbs } from '../../../../src/core/glossary/dictionary/verbs.ts'

test.each([
  [['unify', 'unified'], 'unif'],
  [['connect', 'connection', 'connected', 'connecting', 'connector'], 'connect'],
  [['ion'], 'ion'],
])('%j have a stem in common', (words, stem) => {
  for (const word of words) expect(englishStem(word)).toBe(stem)
})

describe('a line of sorted lines', () => {
  const lines = 'a one\nab two words\nb three\n'
  test.each([
    ['a', 'one'],
    ['ab', 'two words'],
    ['b', 'three'],
    ['', undefined],
    ['aa', undefined],
    ['c', undefined],
  ])('of %j', (key, rest) => expect(lineOf(lines, key)).toBe(rest))

  test('of no lines', () => expect(lineOf('', 'a')).toBeUndefined())

  test('of every key of the dictionary', () => {
    const entries = translations.trimEnd().split('\n')
    const lost = entries.filter((line) => {
      const [stem, ...words] = line.split(' ')
      return translationsOf(stem!).join() !== words.join()
    })
    expect(lost).toEqual([])
    expect(entries.length).toBeGreaterThan(20_000)
  })
})

test.each([
  ['raspberry', '树莓'],
  ['cables', '电缆'],
  ['unified', '统一'],
])('%s is %s, among others', (word, translation) =>
  expect(translationsOf(englishStem(word.replace(/s$/, '')))).toContain(translation),
)

test.each([
  ['连接', true],
  ['获得', true],
  ['电缆', false],
  ['连', false],
  ['连接器', false],
  ['', false],
])('%s is a verb of two characters: %s', (word, verb) => expect(isVerb(word)).toBe(verb))

test('the first and the last verb are found', () => {
  expect(isVerb(verbs.slice(0, 2))).toBe(true)
  expect(isVerb(verbs.slice(-2))).toBe(true)
})

test.each([
  ['國際電信聯盟', '国际电信联盟'],
  ['留在市場的 AI 時間', '留在市场的 AI 时间'],
  ['已经是简体', '已经是简体'],
  ['😀臺灣', '😀台湾'],
])('%s is simplified to %s', (text, simplified) => expect(simplify(text)).toBe(simplified))
