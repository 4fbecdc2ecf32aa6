import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../../../src/core/document/front-matter/parse-yaml.ts'
import { readPlainLines } from '../../../../src/core/document/front-matter/read-plain-lines.ts'
import { splitFrontMatter } from '../../../../src/core/document/front-matter/split-front-matter.ts'

/** What the parser makes of a block; the problems it tells of where there are some. */
function byParser(block: string, shift: number): unknown {
  const problems: unknown[] = []
  const parsed = parseYaml({
    block: splitFrontMatter(block),
    shift,
    lineAt: () => 1,
    report: (problem) => problems.push(problem),
  })
  return problems.length > 0 || 'failure' in parsed ? { problems, parsed } : parsed.tree
}

describe('what is plain reads as the parser reads it', () => {
  test.each([
    ['text, plain and quoted', "\ntitle: 谁在说话？A：B? 不\nsummary: 'it''s \"so\"'\nx: \"a 'b' #c\"\n"],
    ['nothing', '\nguest:\nseries: \nproject: []\nlast:\n'],
    [
      'numbers, booleans and null',
      '\na: 12\nb: 1.10\nc: true\nd: ~\ne: null\nf: 0012\ng: 2025-11-15\nh: 0x1F\n',
    ],
    ['lists', '\ntags:\n  - a-b\n  - "c"\n  - 12\npeople:\n- 安东·奥西卡\n-  B\nend: x\n'],
    ['spaces at the ends of lines', "\na: b  \nc:   'd' \ne: [] \n"],
    ['a text over several lines', '\nsummary: 一 two  \n  three\n     four\nb: c\n'],
    ['comments behind quotes', '\narea: "x" # one of the list\nb:\n  - \'y\'   #z\nc: d\n'],
    ['empty lines', '\n\na: b\n\nc:\n\n\nd: e\n\n'],
    ['an emoji', '\ntitle: 发布会 🎉 回顾\n'],
  ])('%s', (_, block) => {
    const plain = readPlainLines(block, 3)
    expect(plain).not.toBeNull()
    expect(plain).toEqual(byParser(block, 3))
  })

  test.each([
    ['a key twice', '\na: 1\na: 2\n'],
    ['a reserved key', '\n__proto__: 1\n'],
    ['a colon in a value', '\ntitle: a: b\n'],
    ['a comment', '\na: b # c\n'],
    ['a comment of its own', '\n# c\na: b\n'],
    ['a value below its key', '\na:\n  b\n'],
    ['a value with an empty line in it', '\na: b\n\n  c\n'],
    ['a list with an empty line in it', '\na:\n  - b\n\n  - c\n'],
    ['a list below an empty line', '\na:\n\n- b\n'],
    ['a thousand empty lines', `\na: b${'\n'.repeat(1200)}c: d\n`],
    ['a comment among lines', '\na: b\n  # c\n  d\n'],
    ['a key below a value', '\na: b\n  c: d\n'],
    ['an item over two lines', '\na:\n  - b\n    c\n'],
    ['quotes over two lines', '\na: "b\n  c"\n'],
    ['a comment too near', '\na: "b"# c\n'],
    ['a block of lines', '\na: |\n  b\n'],
    ['an escape', '\na: "b\\n"\n'],
    ['nesting', '\na:\n  b: c\n'],
    ['a list within a list', '\na:\n  - - b\n'],
    ['keys in a list', '\na:\n  - b: c\n'],
    ['an item with nothing in it', '\na:\n  -\n  - b\n'],
    ['two indentations', '\na:\n  - b\n - c\n'],
    ['an anchor', '\na: &b c\n'],
    ['a tag', '\na: !!str b\n'],
    ['a tab', '\na:\tb\n'],
    ['carriage returns', '\r\na: b\r\n'],
    ['half a surrogate pair', '\na: b\ud83d\n'],
    ['text behind quotes', "\na: 'b' c\n"],
    ['a quote too few', "\na: 'b''\n"],
    ['nothing at all', '\n'],
    ['a thousand spaces', `\na: b${' '.repeat(1200)}c\n`],
    ['more keys than anybody writes', `\n${Array.from({ length: 300 }, (_, at) => `k${at}: x\n`).join('')}`],
  ])('%s is for the parser', (_, block) => {
    expect(readPlainLines(block, 3)).toBeNull()
  })

  test('whatever is put together', () => {
    const key = fc.constantFrom(
      'a',
      'b',
      'title',
      'x-1',
      '__proto__',
      'null',
      '1',
      '?',
      'a b',
      '',
      '- c',
      "'q'",
    )
    const pieces = [
      ...['x', '词', '🎉', ' ', '  ', ':', ': ', ' #', '#', '-', '- ', "'", "''", '"', '\\', '[', ']', '[]'],
      ...[
        '{}',
        ',',
        '&a',
        '*a',
        '!t',
        '|',
        '>',
        '%',
        '@',
        '`',
        '?',
        '? ',
        '=',
        '<<',
        '~',
        'null',
        'True',
        '12',
      ],
      ...[
        '1.5',
        '.5',
        '-1',
        '0x1',
        '1e3',
        '\t',
        '\r',
        '\u00a0',
        '\u0085',
        '\u2028',
        '\u3000',
        '\ufeff',
        '.',
        '---',
      ],
    ]
    const value = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join(''))
    const line = fc.oneof(
      fc.tuple(key, fc.constantFrom(':', ': ', ':  ', ' : '), value).map((all) => all.join('')),
      fc.tuple(fc.constantFrom('- ', '  - ', '   -  ', '-', '  '), value).map((all) => all.join('')),
      fc.constantFrom('a:', 'b: ', 'c: []', "d: 'e'", 'tags:', '- f', '  - g', '  x y', '  12', '', '---'),
      fc.constantFrom('a: "b" # c', "b: 'c'  #", '...', '# h', 'c: d', 'd: 1', ' e'),
    )
    let plainOnes = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const block = `\n${lines.join('\n')}\n`
        const plain = readPlainLines(block, 7)
        if (plain === null) return
        plainOnes++
        expect(plain).toEqual(byParser(block, 7))
      }),
      { numRuns: 10_000 },
    )
    expect(plainOnes).toBeGreaterThan(200)
  })
})

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')

test.runIf(existsSync(corpus))('the front matter of ../shared/corpus, nearly all of it plain', () => {
  const names = readdirSync(corpus)
  let plainOnes = 0
  for (const name of names) {
    const text = readFileSync(join(corpus, name), 'utf8')
    const end = text.indexOf('\n---\n')
    const block = text.slice(3, end + 1)
    const plain = readPlainLines(block, 3)
    if (plain === null) continue
    plainOnes++
    expect(plain).toEqual(byParser(block, 3))
  }
  expect(plainOnes / names.length).toBeGreaterThan(0.9)
})
