import { expect, test } from 'vitest'
import { glossWords } from '../../../../src/core/glossary/boundary/gloss-words.ts'
import { readRenderings } from '../../../../src/core/glossary/boundary/read-renderings.ts'
import { renderedIn } from '../../../../src/core/glossary/boundary/rendered.ts'
import { likenessFrom, soundsOf } from '../../../../src/core/glossary/boundary/sound.ts'

const renderings = readRenderings('\nmarket 市场\nmodel 模型;world 世界\n')

test.each([
  ['World Models: 对世界的模拟', ['world', 'model']],
  ['Return on Investment', ['return', 'investment']],
  ['Policies of Glass', ['policy', 'glass']],
  ['指数', []],
])('the words of %s', (gloss, words) => expect(glossWords(gloss)).toEqual(words))

test.each([
  ['World Model', 'all', [0, 0, 1, 1, 1, 1], 2],
  ['World Peace', 'some', [0, 0, 1, 1, 0, 0], 1],
  ['Peace', 'none', [0, 0, 0, 0, 0, 0], 0],
])('what of 建造世界模型 %s says again', (gloss, known, byWord, knownWords) =>
  expect(renderedIn('建造世界模型', gloss, renderings)).toMatchObject({ known, byWord, knownWords }),
)

test('what a Chinese gloss says again', () =>
  expect(renderedIn('看市场', '市里的场地', renderings).repeated).toEqual([0, 1, 1]))

test.each([
  ['克罗格', 0, 'Kroger', 'whole'],
  ['超市克罗格', 0, 'Kroger', 'no'],
  ['超市克罗格', 2, 'Kroger', 'whole'],
  ['苹果', 0, 'Kroger', 'no'],
])('%s from %i sounds like %s: %s', (text, start, name, likeness) =>
  expect(likenessFrom(soundsOf(text, name), text, start)).toBe(likeness),
)
