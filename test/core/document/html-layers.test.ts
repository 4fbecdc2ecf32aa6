import { describe, expect, test } from 'vitest'
import { layersOf, read } from './reading.ts'

const open = '<details>\n<summary>Original English</summary>\n'

describe('the original layer', () => {
  test.each([
    [
      'an element in details',
      `中\n\n${open}<p class="english-text">a</p>\n</details>\n\n文`,
      ['main 中', 'o1 a', 'main 文'],
    ],
    [
      'details on one line',
      '<details><summary>Original English Source</summary>a</details>\n\n文',
      ['o1 a', 'main 文'],
    ],
    [
      'details with Markdown inside',
      `${open}\n**A**: b\n\nc\n\n</details>\n\n文`,
      ['o1 A: b', 'o1 c', 'main 文'],
    ],
    ['each its own group', `${open}\na\n\n</details>\n\n${open}\nb\n\n</details>`, ['o1 a', 'o2 b']],
    ['an element alone', '中\n\n<p class="english-text">a</p>\n\n文', ['main 中', 'o1 a', 'main 文']],
    ['an element never closed ends with its HTML', '<p class="english-text">a\n\n文', ['o1 a', 'main 文']],
    ['an element with Markdown inside', '<p class="english-text">\n\na\n\n</p>\n\n文', ['o1 a', 'main 文']],
    [
      'a broken end of an element',
      `${open}<p class="english-text">a</p\n</details>\n\n文`,
      ['o1 a', 'main 文'],
    ],
    [
      'a broken end of a summary',
      '<details>\n<summary>Original English</summary;\n\na\n\n</details>\n\n文',
      ['o1 a', 'main 文'],
    ],
    [
      'a summary that ends as a paragraph does',
      '<details>\n<summary>Original English</p>\n<p class="english-text">a</p>\n</details>\n\n文',
      ['o1 a', 'main 文'],
    ],
    [
      'a summary that never ends',
      '<details>\n<summary>Original English\n<p class="english-text">a</p>\n</details>\n\n文',
      ['o1 a', 'main 文'],
    ],
    ['a misspelt end', `${open}a\n</detais>\n\n文`, ['o1 a', 'main 文']],
    ['no end before the next heading', `${open}\na\n\n## 文\n\n中`, ['o1 a', 'main 文', 'main 中']],
    [
      'no end before the next details',
      `${open}\na\n\n${open}\nb\n\n</details>\n\n文`,
      ['o1 a', 'o2 b', 'main 文'],
    ],
    [
      'a heading inside, and an end after it',
      `${open}\na\n\n## b\n\n</details>\n\n文`,
      ['o1 a', 'o1 b', 'main 文'],
    ],
    ['a control character after an end', '<p>中</p>\u0001文', ['main 中', 'main \u0001文']],
    ['within a paragraph', '中 <span class="english-text">a</span> 文', ['main 中', 'o1 a', 'main 文']],
    ['a paragraph after one that never ends', '<p class="english-text">a<p>文', ['o1 a', 'main 文']],
    [
      'an element of its own name inside',
      '<div class="original">a<div>b</div>c</div>文',
      ['o1 a', 'o1 b', 'o1 c', 'main 文'],
    ],
    [
      'capitals',
      '<DETAILS>\n<SUMMARY>ORIGINAL</SUMMARY>\n<P CLASS="english-text">a</P>\n</DETAILS>\n\n文',
      ['o1 a', 'main 文'],
    ],
    [
      'details inside details',
      `${open}\na\n\n${open}\nb\n\n</details>\n\nc\n\n</details>\n\n文`,
      ['o1 a', 'o1 b', 'o1 c', 'main 文'],
    ],
    [
      'entities, breaks and bold',
      `${open}<p class="english-text"><b>A:</b> b &amp; c<br>d</p>\n</details>`,
      ['o1 A: b & c\nd'],
    ],
    [
      'in a list',
      '* 中\n\n  <details>\n  <summary>Original English</summary>\n  a\n  </details>\n* 文',
      ['main 中', 'o1 a', 'main 文'],
    ],
  ])('%s', (_, source, layers) => {
    expect(layersOf(source)).toEqual(layers)
  })

  test.each([
    ['details that only hide', '<details>\n<summary>Show more</summary>\n\n文\n\n</details>', ['main 文']],
    ['other classes', '<p class="caption">文</p>', ['main 文']],
    ['script and style', '<style>p { color: red }</style>\n\n<script>\nlet x\n</script>\n\n文', ['main 文']],
  ])('not: %s', (_, source, layers) => {
    expect(layersOf(source)).toEqual(layers)
  })
})

test('details that never end are told, with their place', () => {
  expect(read(`文\n\n${open}\na\n\n## b\n`).unclosed).toEqual([{ name: 'details', start: 3 }])
  expect(read(`${open}a\n</details>\n\n${open}b\n</details>`).unclosed).toEqual([])
})

test.each([
  ['its end alone', '山。\n\n<p>海。</p>\n<!--\n\n\n-->\n\n天。', ['main 山。', 'main 海。', 'main 天。']],
  ['text in it', '<p>海。</p>\n<!-- a\n\nb **c**\n\n# d\n\n-->\n\n天。', ['main 海。', 'main 天。']],
  ['no end', '<p>海。</p>\n<!-- a\n\n天。', ['main 海。', 'main 天。']],
  ['another comment before the end', '<p>海。</p>\n<!-- a\n\n天。\n\n<!-- b -->', ['main 海。', 'main 天。']],
])('a comment that Markdown cuts at an empty line: %s', (_, text, blocks) => {
  expect(layersOf(text)).toEqual(blocks)
})
