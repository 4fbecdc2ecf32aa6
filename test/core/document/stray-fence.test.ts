import { expect, test } from 'vitest'
import { read } from './reading.ts'

const kinds = (text: string) => read(text).blocks.map(({ kind, layer, text }) => `${kind} ${layer} ${text}`)

test.each([
  [
    'whose opening HTML swallowed',
    '<p>海。</p>\n```yaml\ntags: []\n\n```\n\n### 山\n\n**山**很高。\n\n<details>\n\nHigh.\n\n</details>\n',
    ['heading main 山', 'paragraph main 山很高。', 'paragraph original High.'],
  ],
  ['at the beginning', '```markdown\n## 山\n\n山很高。', ['heading main 山', 'paragraph main 山很高。']],
  ['of tildes', '~~~\n## 山\n\n山很高。\n', ['heading main 山', 'paragraph main 山很高。']],
])('a fence nothing closes hides no transcript: %s', (_, text, blocks) => {
  expect(kinds(text).slice(-blocks.length)).toEqual(blocks)
})

test.each([
  ['code cut off at its end', '海。\n\n```js\n# no heading\nlet a = 1\n', '# no heading\nlet a = 1'],
  ['a fence that is closed', '海。\n\n```md\n## 山\n```\n', '## 山'],
  ['code by its indent', '海。\n\n    ## 山\n', '## 山'],
])('but code stays code: %s', (_, text, code) => {
  expect(kinds(text)).toEqual(['paragraph main 海。', `code main ${code}`])
})

test('places stay those of the file', () => {
  const [heading] = read('---\ntitle: a\n---\n```markdown\r\n## 山\r\n').blocks
  expect(heading).toMatchObject({ kind: 'heading', startLine: 5, start: 30 })
})
