import { describe, expect, test } from 'vitest'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { read } from '../document/reading.ts'

const outline = (text: string) => outlineSections(read(text))
const heads = (text: string): string[] =>
  outline(text).sections.map(({ id, depth, title, parent }) => `${depth} ${id} ${title} < ${parent}`)

describe('headings', () => {
  test.each([
    [
      'parents, levels left out',
      '# A\n\n### B\n\n## C\n\n# D',
      ['1 a A < null', '3 b B < a', '2 c C < a', '1 d D < null'],
    ],
    ['text before the first', '引言\n\n## 开场', ['0 start null < null', '2 开场 开场 < null']],
    ['no heading at all', '只有正文', ['0 start null < null']],
    ['setext', '标题\n===\n\n副题\n---', ['1 标题 标题 < null', '2 副题 副题 < 标题']],
    ['markup', '## **AI**（`GPT`）与 [链接](x)', ['2 ai-gpt-与-链接 AI（GPT）与 链接 < null']],
    [
      'the same twice',
      '# A\n\n# A\n\n# A 2\n\n# A',
      ['1 a A < null', '1 a-2 A < null', '1 a-2-2 A 2 < null', '1 a-3 A < null'],
    ],
    ['no letters', '# ???', ['1 section ??? < null']],
    ['quoted is none', '> # A\n\nb', ['0 start null < null']],
    [
      'in the original layer is none',
      '# A\n\n<details>\n<summary>Original</summary>\n\n## B\n\nb\n\n</details>',
      ['1 a A < null'],
    ],
    ['in HTML', '<h2>A</h2>\n\nb', ['2 a A < null']],
  ])('%s', (_, text, expected) => expect(heads(text)).toEqual(expected))

  test('an empty body has no section', () => expect(outline('---\ntitle: a\n---\n').sections).toEqual([]))
})

test('text: blocks apart, lists and rows together, the heading and the original layer left out', () => {
  const text =
    '# A\n\nb **c\n\n* d\n* e\n\n| f | g |\n|-|-|\n| h | i |\n\n<details><summary>Original</summary>j</details>\n'
  const [section] = outline(text).sections
  expect(section).toMatchObject({
    text: 'b c\n\nd\ne\n\nf\tg\nh\ti',
    characters: 8,
    words: 8,
    startLine: 1,
    endLine: 12,
  })
})

test('each block stands in its section', () => {
  expect(outline('a\n\n# B\n\nc').sectionOf).toEqual(['start', 'b', 'b'])
})
