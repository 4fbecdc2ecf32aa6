import { expect, test } from 'vitest'
import { read } from './reading.ts'

const kinds = (text: string) => read(text).blocks.map(({ kind, layer, text }) => `${kind} ${layer} ${text}`)

test.each([
  ['before the next one', '海。\n\n<!-- filler 123\n\n### 山\n\n山很高。\n\n<!-- end -->\n'],
  ['up to the end', '海。\n\n<!-- filler 123\n[START]\n### 山\n\n山很高。\n'],
])('a comment nothing closes %s hides no transcript', (_, text) => {
  expect(kinds(text)).toEqual(expect.arrayContaining(['heading main 山', 'paragraph main 山很高。']))
  expect(kinds(text).join()).not.toContain('filler')
})

test.each([
  ['a comment of several paragraphs', '海。\n\n<!-- a\n\n### 山\n\nb -->\n\n天。'],
  ['a comment in a sentence', '海<!-- a -->。\n\n天。'],
])('but %s stays hidden', (_, text) => {
  expect(kinds(text).at(0)).toBe('paragraph main 海。')
  expect(kinds(text)).toHaveLength(2)
})

test('places stay those of the file', () => {
  const [heading] = read('---\ntitle: a\n---\n<!-- filler\r\n## 山\r\n').blocks
  expect(heading).toMatchObject({ kind: 'heading', startLine: 5 })
})
