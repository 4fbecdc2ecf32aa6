import { expect, test } from 'vitest'
import { parseRisk, referenceRisk } from '../../../src/core/document/parse-risk.ts'
import { read } from './reading.ts'

test.each([
  ['long-line', '中'.repeat(70_000)],
  ['deep-nesting', `${'> '.repeat(101)}a`],
  ['deep-nesting', `${'1. '.repeat(101)}a`],
  ['deep-nesting', `${'- 12) > '.repeat(40)}a`],
  ['deep-nesting', `${' '.repeat(300)}- a`],
  ['many-markers', `a ${'!['.repeat(2500)}`],
  ['many-markers', '*a_\n'.repeat(50_000)],
  ['many-markers', 'http://a.b/c\n'.repeat(60_000)],
  ['many-markers', 'a@a.a\n'.repeat(100_000)],
  ['many-markers', 'www.a\n'.repeat(100_000)],
  ['many-references', 'a&amp;\n'.repeat(300)],
])('%s', (risk, body) => expect(parseRisk(`一段话。\n\n${body}\n`)).toBe(risk))

test.each([
  ['long', '- [ ] a\n\n'.repeat(20_000)],
  ['many-markers', '*a_ [^b]\n'.repeat(2000)],
  ['many-markers', '\\\\（a）\n'.repeat(3000)],
])('for the reference, %s', (risk, body) => {
  expect(parseRisk(body)).toBeNull()
  expect(referenceRisk(body, null)).toBe(risk)
})

test('for the reference, none: markers block by block', () => {
  expect(referenceRisk('**一** [^a]\n\n'.repeat(8000), null)).toBeNull()
})

test.each([
  ['long paragraphs', `${'中文。'.repeat(5000)}\n\n`.repeat(20)],
  ['much bold', '**一**（a）\n'.repeat(10_000)],
  ['addresses block by block', `${'http://a.b/c\n'.repeat(1000)}\n`.repeat(100)],
  ['references block by block', `${'a&amp;b '.repeat(100)}\n\n`.repeat(50)],
  ['a year, a sum, a list', `${'2025 1,000.00 3.5\n'.repeat(100)}12. a\n   1) b\n`],
  ['a line of spaces, as a blanked comment leaves', `a\n${' '.repeat(500)}\nb\n`],
  ['lists five deep', '* a\n  * b\n    * c\n      * d\n        * e\n'],
])('none: %s', (_, body) => expect(parseRisk(body)).toBeNull())

test('what explodes natively is read all the same, and soon', { timeout: 10_000 }, () => {
  expect(read('中'.repeat(400_000)).blocks[0]!.text).toHaveLength(400_000)
  expect(read('a&amp;\n'.repeat(20_000)).blocks[0]!.text.startsWith('a&\na&')).toBe(true)
})
