import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { readBlock } from './reading.ts'

const syntax = (place: string, kind: string): string => `${place} front-matter/syntax ${kind}`

describe('slips in YAML cost one value each, and each is said at its place', () => {
  test.each([
    ['colon in a value', 'title: A: B\nstatus: x', ['2:9-2:10', 'colon-in-value']],
    ['quote not closed', 'title: "A\nstatus: x', ['2:8-2:9', 'quote-not-closed']],
    ['quote not closed, last', "status: x\ntitle: 'A", ['3:8-3:9', 'quote-not-closed']],
    ['text after a quote', 'title: "A" B\nstatus: x', ['2:12-2:13', 'text-after-quote']],
    ['bracket not closed', 'tags: [a, b\nstatus: x', ['2:7-2:8', 'bracket-not-closed']],
    ['brace not closed', 'title: {{ name }\nstatus: x', ['2:8-2:9', 'bracket-not-closed']],
    ['tab', 'tags:\n\t- a\nstatus: x', ['3:1-3:2', 'tab-indentation']],
    ['reserved @', 'title: @name\nstatus: x', ['2:8-2:9', 'reserved-start']],
    ['reserved `', 'title: `code`\nstatus: x', ['2:8-2:9', 'reserved-start']],
    ['reserved %', 'title: %d\nstatus: x', ['2:8-2:9', 'reserved-start']],
    ['list beside its key', 'tags: - a\nstatus: x', ['2:7-2:8', 'list-beside-key']],
    ['escape', 'title: "C:\\qux"\nstatus: x', ['2:11-2:12', 'unknown-escape']],
    ['no key', 'status: x\njust text', ['3:1-3:10', 'stray-line']],
    ['full-width colon', '标题：A\nstatus: x', ['2:1-2:5', 'full-width-colon']],
    ['no space', 'title:A\nstatus: x', ['2:1-2:8', 'no-space-after-colon']],
  ])('%s', (_, block, [place, kind]) => {
    const { frontMatter, findings, body } = readBlock(block)
    expect(findings).toEqual([syntax(place!, kind!)])
    expect(frontMatter).toMatchObject({ status: 'x' })
    expect(body).toBe('BODY\n')
  })

  test('several slips are all said', () => {
    const { frontMatter, findings } = readBlock(
      'title: A: B\ndate: 2025-11-15\nsummary: "x\ntags:\n- a\n- @b',
    )
    expect(frontMatter).toEqual({ date: '2025-11-15' })
    expect(findings).toEqual([
      syntax('2:9-2:10', 'colon-in-value'),
      syntax('4:10-4:11', 'quote-not-closed'),
      syntax('7:3-7:4', 'reserved-start'),
    ])
  })

  test('each message says what to do', () => {
    expect(readBlock('title: A: B').messages).toEqual([
      'A value with ‘: ’ in it needs quotes; put the whole value between quotes.',
    ])
  })
})

describe('what YAML allows and front matter does not', () => {
  test.each([
    ['key twice', 'title: A\ntitle: B', { title: 'B' }, ['3:1-3:6', 'duplicate-key']],
    ['key twice, one quoted', '1: a\n"1": b', { 1: 'b' }, ['3:1-3:4', 'duplicate-key']],
    ['anchor', 'x: &a [1]', { x: [1] }, ['2:4-2:6', 'anchor']],
    ['alias', 'path: *.md\ny: 1', { y: 1 }, ['2:7-2:11', 'alias']],
    ['tag', 'x: !!js/regexp /x/', { x: '/x/' }, ['2:4-2:15', 'tag']],
    ['tag of a time', 'x: !!timestamp 2025-13-45', { x: '2025-13-45' }, ['2:4-2:15', 'tag']],
    ['reserved key', '__proto__: {isAdmin: true}\ny: 1', { y: 1 }, ['2:1-2:10', 'reserved-key']],
    ['reserved key within', 'x: {__proto__: {a: 1}}', { x: {} }, ['2:5-2:14', 'reserved-key']],
    ['key that is a list', '? [a, b]\n: 1\ny: 1', { y: 1 }, ['2:3-2:9', 'key-not-text']],
    ['empty key', '"": 1\ny: 1', { y: 1 }, ['2:1-2:3', 'key-not-text']],
    ['second document', 'a: 1\n...\nb: 2', { a: 1 }, ['3:1-3:4', 'several-documents']],
    ['a list', '- a', {}, ['2:1-2:4', 'not-a-mapping']],
    ['33 levels', `x: ${'['.repeat(33)}${']'.repeat(33)}\ny: 1`, { y: 1 }, ['2:35-2:36', 'too-deep']],
  ])('%s', (_, block, frontMatter, [place, kind]) => {
    const reading = readBlock(block)
    expect(reading.frontMatter).toEqual(frontMatter)
    expect(reading.findings).toEqual([syntax(place!, kind!)])
    expect(reading.body).toBe('BODY\n')
  })

  test('the limits: 64 KiB, 1,000 keys, 1,000 characters of white space', () => {
    const keys = Array.from({ length: 1_001 }, (_, i) => `k${i}: v`).join('\n')
    expect(readBlock(keys).findings).toEqual([syntax('1002:1-1002:6', 'too-many-keys')])
    expect(readBlock(`title: A\nx: ${'x'.repeat(65_536)}`)).toMatchObject({
      frontMatter: {},
      body: 'BODY\n',
      findings: [syntax('1:4-1:4', 'too-long')],
    })
    expect(readBlock(`title: A${'\n'.repeat(1_002)}status: x`)).toMatchObject({
      frontMatter: { title: 'A', status: 'x' },
      findings: [syntax('1:4-1:4', 'too-much-white-space')],
    })
    expect(readBlock(`x: ${'['.repeat(31)}${']'.repeat(31)}`).findings).toEqual([])
  })

  test('an alias bomb is read in a moment and printed in one', () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `a${i}: &a${i} [${Array(10).fill(i ? `*a${i - 1}` : 'lol')}]`,
    )
    const { frontMatter, findings } = readBlock(rows.join('\n'))
    expect(JSON.stringify(frontMatter).length).toBeLessThan(1_000)
    expect(findings).toEqual([syntax('2:5-2:8', 'anchor'), syntax('3:10-3:13', 'alias')])
  })
})

describe('plain values', () => {
  test.each([
    ['id: 0012345', { id: '0012345' }],
    ['id: 9007199254740993', { id: '9007199254740993' }],
    ['n: 1.10', { n: '1.10' }],
    ['n: 1.5', { n: 1.5 }],
    ['n: -3', { n: -3 }],
    ['n: .inf', { n: '.inf' }],
    ['n: 12:30:45', { n: '12:30:45' }],
    ['country: no', { country: 'no' }],
    ['x: True', { x: true }],
    ['when: 2025-11-15', { when: '2025-11-15' }],
    ['x: ~', {}],
    ['x:', {}],
    ["x: ''", {}],
    ['excerpt_separator: {toString: 1}', { excerpt_separator: { toString: 1 } }],
    ['tags: [constructor, __proto__, toString]', { tags: ['constructor', '__proto__', 'toString'] }],
    ['x: |\n  one\n  two', { x: 'one\ntwo' }],
    ['x: >-\n  one\n  two', { x: 'one two' }],
  ])('%s', (block, frontMatter) => {
    expect(readBlock(block)).toMatchObject({ findings: [], body: 'BODY\n' })
    expect(readBlock(block).frontMatter).toEqual(frontMatter)
  })

  test('CRLF and CR front matter reads as LF does', () => {
    for (const eol of ['\r\n', '\r']) {
      expect(
        readBlock(['title: A', 'tags:', '- x', 'summary: |', '  a', '  b'].join(eol)).frontMatter,
      ).toEqual({
        title: 'A',
        tags: ['x'],
        summary: 'a\nb',
      })
    }
  })
})

test('nothing is kept in gray-matter between calls', () => {
  const matter = createRequire(import.meta.url)('gray-matter') as { cache: object }
  readBlock('title: kept?')
  expect(Object.keys(matter.cache)).toEqual([])
})
