import { expect, test } from 'vitest'
import { parseRisk } from '../../../src/core/document/parse-risk.ts'
import { read } from './reading.ts'

test.each([
  ['long-line', '中'.repeat(70_000)],
  ['deep-nesting', `${'> '.repeat(101)}a`],
  ['deep-nesting', `${' '.repeat(300)}- a`],
  ['many-markers', `a ${'!['.repeat(2500)}`],
  ['many-references', 'a&amp;\n'.repeat(300)],
])('%s', (risk, body) => expect(parseRisk(`一段话。\n\n${body}\n`)).toBe(risk))

test.each([
  ['long paragraphs', `${'中文。'.repeat(5000)}\n\n`.repeat(20)],
  ['much bold', '**一**（a）\n'.repeat(10_000)],
  ['references block by block', `${'a&amp;b '.repeat(100)}\n\n`.repeat(50)],
  ['lists five deep', '* a\n  * b\n    * c\n      * d\n        * e\n'],
])('none: %s', (_, body) => expect(parseRisk(body)).toBeNull())

test('what explodes natively is read all the same, and soon', { timeout: 10_000 }, () => {
  expect(read('中'.repeat(400_000)).blocks[0]!.text).toHaveLength(400_000)
  expect(read('a&amp;\n'.repeat(20_000)).blocks[0]!.text.startsWith('a&\na&')).toBe(true)
})
