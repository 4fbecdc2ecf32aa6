import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, sourceOffset } from '../../../src/core/document/block.ts'
import { read } from './reading.ts'

const only = (text: string): Block => {
  const { blocks } = read(text)
  expect(blocks).toHaveLength(1)
  return blocks[0]!
}

const marked = (block: Block): string[] =>
  block.spans.map(({ kind, start, end }) => `${kind} ${block.text.slice(start, end)}`)

describe('text', () => {
  test.each([
    ['markup leaves only its text', 'A **b** *c* ~~d~~ [e](f) `g` ![h](i)', 'A b c d e g h'],
    [
      'bold that CommonMark does not close',
      '这是**弱者之心（underdog）**的故事',
      '这是弱者之心（underdog）的故事',
    ],
    ['references and escapes', 'Q&amp;A &#20013; \\*not bold\\*', 'Q&A 中 *not bold*'],
    ['HTML tags and comments', 'a<b>c</b><!-- d --> e<br>f', 'ac e\nf'],
    ['a bare address', 'see https://example.org now', 'see https://example.org now'],
    ['CRLF is one line break', 'a\r\nb', 'a\nb'],
    ['CR alone is one too', 'a\rb', 'a\nb'],
    ['a marker nobody closes stays', 'a **b', 'a **b'],
    ['a less-than sign is no tag', 'a < b', 'a < b'],
  ])('%s', (_, source, text) => {
    expect(only(source).text).toBe(text)
  })

  test('a block without text is none', () => {
    expect(
      read('***\n\n<!-- chunk 1/9 -->\n\n<br>\n\n**&#32;**').blocks.filter((b) => b.text.trim() === ''),
    ).toEqual([])
    expect(read('<!-- chunk\n\n1/9 -->\n').blocks).toEqual([])
  })

  test('spans: the outer before the inner, HTML as Markdown', () => {
    expect(marked(only('x **a *b* c** <strong>d <i>e</i></strong>'))).toEqual([
      'strong a b c',
      'emphasis b',
      'strong d e',
      'emphasis e',
    ])
  })

  test('kinds, depths, lines', () => {
    const { blocks } = read(
      '---\ntitle: t\n---\n# h\n\n> * a\n>   b\n\n| c | d |\n| - | - |\n\n```js\ne\n```\n\n[^1]: f\n',
    )
    expect(
      blocks.map(({ kind, depth, listDepth, quoteDepth, startLine, endLine, text }) =>
        [kind, depth, listDepth, quoteDepth, startLine, endLine, text].join(' '),
      ),
    ).toEqual([
      'heading 1 0 0 4 4 h',
      'paragraph 0 1 1 6 7 a\nb',
      'cell 0 0 0 9 9 c',
      'cell 0 0 0 9 9 d',
      'code 0 0 0 12 14 e',
      'paragraph 0 0 0 16 16 f',
    ])
  })
})

describe('offsets', () => {
  test.each([
    ['plain', 'abcX'],
    ['after bold', '**中文**（a）X'],
    ['after references', 'a &amp; b &copy; X'],
    ['after escapes', '\\*a\\* \\\\X'],
    ['in a quote, lazily continued', '> a\n> b\nX'],
    ['in a quote, where the text begins with >', '> a\n> \\> X'],
    ['in a list', '* a\n  * b\n    X'],
    ['in a list, tabs', '-\ta\n\tX'],
    ['after CRLF', 'a\r\nb\r\nX'],
    ['in quoted CRLF', '> a\r\n> X'],
    ['in code', 'a ``b`X``'],
    ['in code over lines', '> `a\n> X`'],
    ['in code over lines ended by CR', 'a `b\rc\rX`'],
    ['in a cell', '| a\\|X | `b` |\n|-|-|'],
    ['in code in a cell', '| `a\\|X` |\n|-|'],
    ['in a fence', '* a\n\n  ```\n  b\n    X\n  ```'],
    ['in indented code', 'a\n\n     b\n     X'],
    ['in HTML', '<p>a &lt; b &amp;\n   <b>c</b> X</p>'],
    ['in HTML in a list', '* a\n\n  <p class="english-text">b\n  X</p>'],
    ['after an address and an e-mail address', 'https://example.org a@example.org X'],
    ['after a hard break', 'a  \nb\\\nX'],
    ['in a footnote', '[^1]: a\n    X'],
    ['after astral characters', '😀**😀**X'],
    ['after front matter', '---\ntitle: X not this\n---\n\na X'.replace('X not', 'not')],
  ])('%s', (_, source) => {
    const block = read(source).blocks.find(({ text }) => text.includes('X'))!
    expect(sourceOffset(block, block.text.indexOf('X'))).toBe(source.indexOf('X'))
  })

  const piece = fc.constantFrom(
    ...[
      'a',
      '中',
      '。',
      '（',
      '）',
      '**',
      '*',
      '_',
      '~~',
      '`',
      '<b>',
      '</b>',
      '&amp;',
      '&#x4e2d;',
      '\\*',
      '\\',
      '[',
      '](b)',
    ],
    ...[
      '\n',
      '\r\n',
      '\n\n',
      '\n> ',
      '\n* ',
      '\n  ',
      '\n    ',
      '\n# ',
      '\n|-|\n',
      '|',
      '😀',
      ' ',
      '  \n',
      'www.a.bc',
      'a@b.cd',
    ],
    ...[
      '<details>',
      '<summary>Original',
      '</summary>',
      '</details>',
      '<p class="english-text">',
      '</p',
      '</p>',
      '<!-- x -->',
    ],
  )
  test('every character of every text stands where its run says, or is decoded or a line end there', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        for (const block of read(source).blocks) {
          expect(block.text.trim()).not.toBe('')
          expect(block.runs[0]).toBe(0)
          for (const { start, end } of block.spans)
            expect(0 <= start && start < end && end <= block.text.length).toBe(true)
          let before = -1
          for (let i = 0; i < block.text.length; i++) {
            const offset = sourceOffset(block, i)
            expect(offset).toBeGreaterThanOrEqual(before)
            before = offset
            const found = source[offset]
            if (found !== block.text[i]) expect(`${found}`).toMatch(/^[&\n\r<]$/)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
