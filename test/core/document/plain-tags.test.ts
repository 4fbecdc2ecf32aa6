import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { readPlainTags } from '../../../src/core/document/plain-tags.ts'

/** What is told of a piece, text joined; null where nothing is. */
function plainly(value: string): string[] | null {
  const told: string[] = []
  const read = readPlainTags(value, {
    text: (start, end) => told.push(value.slice(start, end)),
    open: (name, start, className) => told.push(`<${name}@${start} ${className}>`),
    close: (name) => told.push(`</${name}>`),
  })
  return read ? told : told.length > 0 ? ['told of what it does not read'] : null
}

function byTokenizer(value: string): string[] {
  const told: string[] = []
  let name = ''
  let className = ''
  const nothing = (): void => {}
  const open = (): void => void told.push(`<${name} ${className}>`)
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => start >= 0 && told.push(value.slice(start, end)),
      onopentagname: (start, end) => {
        name = `${value.slice(start, end)}@${start - 1}`
        className = ''
      },
      onattribdata: (start, end) => {
        className += value.slice(start, end)
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => told.push(`</${value.slice(start, end)}>`),
      onattribname: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: () => told.push('comment'),
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(value)
  tokenizer.end()
  return told
}

test.each([
  ['<p class="english-text">', ['<p@0 english-text>']],
  ['<details><summary>原文</summary>', ['<details@0 >', '<summary@9 >', '原文', '</summary>']],
  ['没有标签 > 3', ['没有标签 > 3']],
  ['a<br>b</p>', ['a', '<br@1 >', 'b', '</p>']],
  ['', []],
])('%s is read plainly', (value, told) => expect(plainly(value)).toEqual(told))

test.each([
  '<p',
  '</p ',
  '<P>',
  '<br/>',
  '<p class=x>',
  '<p class="a b">',
  'R&amp;D',
  '<!-- x -->',
  '1 < 2',
  '<pre>',
  '</br>',
])('%s is left to the tokenizer', (value) => expect(plainly(value)).toBeNull())

const piece = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/',
    '"',
    '=',
    ' ',
    '\n',
    'class',
    'p',
    'br',
    '<p>',
    '<br>',
    '</p>',
    '<p class="en">',
    '<p class="">',
  ],
  ...[
    '<details>',
    '</details>',
    '<summary>',
    '</summary>',
    '文',
    'a',
    '<b>',
    '<!--',
    '-->',
    '<script>',
    '<title>',
  ],
)

test('says what the tokenizer says, wherever it reads', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const value = pieces.join('')
      const told = plainly(value)
      if (told) expect(told).toEqual(byTokenizer(value))
    }),
    { numRuns: 500 },
  )
})
