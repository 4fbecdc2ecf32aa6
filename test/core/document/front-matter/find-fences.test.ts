import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFences } from '../../../../src/core/document/front-matter/find-fences.ts'
import { read } from './reading.ts'

describe('what is a fence', () => {
  test.each([
    ['plain', '---\na: 1\n---\nbody', 'body'],
    ['empty block', '---\n---\nbody', 'body'],
    ['white space behind the dashes', '--- \t\na: 1\n---  \nbody', 'body'],
    ['CRLF', '---\r\na: 1\r\n---\r\nbody', 'body'],
    ['CR', '---\ra: 1\r---\rbody', 'body'],
    ['byte order mark', '\uFEFF---\na: 1\n---\nbody', 'body'],
    ['no line end behind the closing line', '---\na: 1\n---', ''],
    ['named as YAML', '---yaml\na: 1\n---\nbody', 'body'],
    ['dashes and text within', '---\na: 1\nb: |\n  x\n---foo\n---\nbody', 'body'],
    ['blank line first', '---\n\na: 1\n---\nbody', 'body'],
  ])('%s', (_, text, body) => expect(read(text).body).toBe(body))

  test.each([
    ['four dashes at the start', '----\na: 1\n----\nbody', '1:1-1:1 front-matter/missing'],
    ['indented', ' ---\na: 1\n---\n', '1:1-1:1 front-matter/missing'],
    ['not on line 1', '\n---\na: 1\n---\n', '1:1-1:1 front-matter/missing'],
    ['prose behind the dashes', '--- so he said\na: 1\n---\n', '1:1-1:1 front-matter/missing'],
    ['no front matter', '大家好\n', '1:1-1:1 front-matter/missing'],
    ['empty file', '', '1:1-1:1 front-matter/missing'],
    ['no closing line', '---\nx: 1\nbody', '1:1-1:4 front-matter/unclosed'],
    ['four dashes at the end', '---\nx: 1\n----\nbody', '1:1-1:4 front-matter/unclosed'],
    ['dots at the end', '---\nx: 1\n...\nbody', '1:1-1:4 front-matter/unclosed'],
    ['text behind the closing dashes', '---\nx: 1\n---foo\nbody', '1:1-1:4 front-matter/unclosed'],
  ])('not a fence: %s', (_, text, finding) => {
    const { findings, body, frontMatter } = read(text)
    expect(findings).toEqual([finding])
    expect(body).toBe(text)
    expect(frontMatter).toEqual({})
  })

  test.each([
    ['---js\n{a: process.exit(9)}\n---\nbody', '1:4-1:6 front-matter/language'],
    ['---JS \n{a: 1}\n---\nbody', '1:4-1:6 front-matter/language'],
    ['---coffee\na: 1\n---\nbody', '1:4-1:10 front-matter/language'],
    ['---json\n{"a": 1}\n---\nbody', '1:4-1:8 front-matter/language'],
    ['---constructor\na: 1\n---\nbody', '1:4-1:15 front-matter/language'],
    ['+++\na = 1\n+++\nbody', '1:1-1:4 front-matter/language'],
  ])('another language: %j', (text, finding) => {
    expect(read(text)).toMatchObject({ frontMatter: {}, body: 'body', findings: [finding] })
  })

  test('a comment behind the opening dashes is said, the block is read', () => {
    expect(read('--- # mine\na: x\n---\nbody')).toMatchObject({
      frontMatter: { a: 'x' },
      body: 'body',
      findings: ['1:5-1:11 front-matter/syntax text-after-fence'],
    })
  })
})

describe('front matter without its end', () => {
  test('known keys are read up to the first other line, the rest is body', () => {
    const text = '---\ntitle: A\ntags:\n- x\n  \nHost: hello\n'
    expect(read(text)).toMatchObject({
      frontMatter: { title: 'A', tags: ['x'] },
      body: '  \nHost: hello\n',
      findings: ['1:1-1:4 front-matter/unclosed'],
    })
  })

  test('a break in the body is not taken for its end', () => {
    const text = '---\ntitle: A\n\nFirst part: and more.\n\n**Host**: hello\n\n---\n\nSecond part.\n'
    expect(read(text)).toMatchObject({
      frontMatter: { title: 'A' },
      findings: ['1:1-1:4 front-matter/unclosed'],
    })
    expect(read(text).body).toMatch(/^\nFirst part[\s\S]*Second part\.\n$/)
  })

  test('a heading right after the last key is body', () => {
    expect(read('---\ntitle: A\n# One\ntext\n---\nmore').body).toBe('# One\ntext\n---\nmore')
  })

  test('a slip before further known keys is a slip, not the end', () => {
    const { frontMatter, body, findings } = read(
      '---\ntitle: A\nsummary: one\n\ntwo at the margin\ntags: [x]\n---\nB',
    )
    expect(frontMatter).toEqual({ title: 'A', summary: 'one', tags: ['x'] })
    expect(findings).toEqual(['5:1-5:18 front-matter/syntax stray-line'])
    expect(body).toBe('B')
  })

  test('prose between two thematic breaks stays body', () => {
    const text = '---\n\nprose\n\n---\nrest'
    expect(read(text)).toMatchObject({
      body: text,
      findings: ['3:1-3:6 front-matter/syntax not-a-mapping'],
    })
  })
})

test('block and body are the text, nothing lost, whatever it is', () => {
  const piece = fc.constantFrom(
    '---',
    '----',
    '\n',
    '\r\n',
    '\r',
    'a: 1',
    ' ',
    '\uFEFF',
    '+++',
    'js',
    '# x',
    '中',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const fences = findFences(text)
      if (fences.kind !== 'closed') return
      expect(fences.blockStart).toBeLessThanOrEqual(fences.close)
      expect(text.slice(fences.close, fences.bodyStart).trim()).toMatch(/^(?:---|\+\+\+)$/)
      expect(text.slice(0, fences.blockStart)).toMatch(/^\uFEFF?(?:---|\+\+\+)/)
    }),
  )
})
