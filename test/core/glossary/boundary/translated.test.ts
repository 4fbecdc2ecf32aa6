import { expect, test } from 'vitest'
import { translatedIn } from '../../../../src/core/glossary/boundary/translated.ts'

test.each([
  ['连接海底电缆', 'cables', 'all', [0, 0, 0, 0, 1, 1], 1],
  ['连接海底电缆', 'seabed cable: 通信线路', 'all', [0, 0, 1, 1, 1, 1], 2],
  ['连接海底电缆', 'Zyxwv cable', 'some', [0, 0, 0, 0, 1, 1], 1],
  ['连接海底电缆', 'Zyxwv', 'none', [0, 0, 0, 0, 0, 0], 0],
  ['连接海底电缆', '通信线路', 'none', [0, 0, 0, 0, 0, 0], 0],
])('what of %s a dictionary has for %s', (text, gloss, known, byWord, knownWords) =>
  expect(translatedIn(text, gloss)).toMatchObject({ known, byWord, knownWords }),
)

test('how many of the words are said from each character on', () =>
  expect(translatedIn('连接海底电缆', 'seabed cable').explained).toEqual([2, 2, 2, 1, 1, 1, 0]))
