import { expect, test } from 'vitest'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { read } from './reading.ts'

const plain = (source: string): string => plainText(read(source).blocks[0]!, source)

test.each([
  ['an opener nobody closes', 'a **b', 'a b'],
  ['a closer without opener', '“a”** 说', '“a” 说'],
  ['four in a row', '一****二', '一二'],
])('leaves out %s', (_, source, text) => expect(plain(source)).toBe(text))

test.each([
  ['in a Latin word', 'f**k'],
  ['in a row of many', 'a ******** b'],
])('keeps asterisks %s', (_, source) => expect(plain(source)).toBe(source))

test('keeps escaped asterisks and those in code', () => {
  expect(plain('a \\*\\* b `c ** d`')).toBe('a ** b c ** d')
})

test('takes a stretch', () => {
  const source = 'ab **cd'
  expect(plainText(read(source).blocks[0]!, source, 1, 6)).toBe('b c')
})
