import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParentheses } from '../../../src/core/glossary/parentheses.ts'

test.each([
  ['a(b)c（d）', ['(b)', '（d）']],
  ['a(b(c)d)e', ['(b(c)d)']],
  ['a(b（c）d', ['（c）']],
  ['a)b(c)', ['(c)']],
  ['a（b)', ['（b)']],
])('%s', (text, pairs) => {
  expect(findParentheses(text).map(({ open, close }) => text.slice(open, close + 1))).toEqual(pairs)
})

test('pairs are in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('(', ')', '（', '）', 'a', '中')), (characters) => {
      const pairs = findParentheses(characters.join(''))
      for (const [i, { open, close }] of pairs.entries()) {
        expect(open).toBeLessThan(close)
        if (i > 0) expect(open).toBeGreaterThan(pairs[i - 1]!.close)
      }
    }),
  )
})
