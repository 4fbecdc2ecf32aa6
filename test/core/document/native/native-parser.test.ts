import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flatten } from '../../../../src/core/document/flatten.ts'
import { GraftedTree } from '../../../../src/core/document/grafted-tree.ts'
import type { MarkdownTree } from '../../../../src/core/document/markdown-tree.ts'
import { parseNatively } from '../../../../src/core/document/native/native-parser.ts'
import { NativeTree } from '../../../../src/core/document/native/native-tree.ts'
import { loadSatteri } from '../../../../src/core/document/native/satteri-binding.ts'
import { parseMarkdown } from '../../../../src/core/document/parse-markdown.ts'
import { parseByReference } from '../../../../src/core/document/reference-parser.ts'
import { SourceText } from '../../../../src/core/document/source-text.ts'
import { documents } from './documents.ts'

const satteri = await loadSatteri()
const { KB_TEST_SEED: seed } = process.env

/** One line a node: type, offsets, depth, value. */
function linesOf(tree: MarkdownTree): string[] {
  const lines: string[] = []
  const visit = (node: number, level: number): void => {
    const type = tree.type(node)
    lines.push(
      `${' '.repeat(level)}${type} ${tree.start(node)} ${tree.end(node)} ${type === 2 ? tree.depth(node) : ''} ${JSON.stringify(writtenIn(tree, node, type))}`,
    )
    for (let i = 0; i < tree.childCount(node); i++) visit(tree.child(node, i), level + 1)
  }
  visit(0, 0)
  return lines
}

const withValue = new Set([5, 6, 8, 13, 15])
const writtenIn = (tree: MarkdownTree, node: number, type: number): string =>
  withValue.has(type) ? tree.value(node) : ''

/** All that is read of a tree. */
const blocksOf = (tree: MarkdownTree, text: string): unknown => flatten(tree, new SourceText(text), 0)

/** Null where an assertion of remark's development build fails, as on `+\\n[x] a`; the other build has none. */
function byReference(text: string): MarkdownTree | null {
  try {
    return parseByReference(text)
  } catch {
    return null
  }
}

test('there is a native part for this platform', () => expect(satteri).not.toBeNull())

describe.skipIf(!satteri)('satteri with stand-ins gives the reference’s tree', () => {
  test.each([
    '这是**弱者之心（underdog）**的故事',
    '**《柳叶刀》**（**The Lancet**）',
    '**C++**和**Java**，**。**',
    '他说**“超级经理”**从来（_强调_）的',
    '> **引用（a）**的\n> `b（c）**d`\n\n* **列（e）**表\n\n| **表（f）**格 | g |\n|-|-|\n',
    '<p>**g（h）**的</p>\n\n```\n**i（j）**的\n```',
    '**k（&amp;）**的 \\*l（m）\\*的',
  ])('%s', (text) => {
    const tree = parseNatively(satteri!, text)
    expect(tree && linesOf(tree)).toEqual(linesOf(parseByReference(text)))
  })

  test.each([
    'F*_*',
    '*_*主',
    '的*😀*',
    '**_**自',
    ':www. 康',
    'http://。',
    'http://点。_处',
    '- [ ] **a**',
    '**a**，~~b~~',
    'a**。www.a.bc',
    '"***한www.a.bc',
    '[[a](b)的a@b.cd',
    '[![c](d)éa@b.cd',
    'a\n1. \n  -  | ',
    'a\r\na\n  -  | ',
    'a\n| a | b |\n- |-|',
    '| a | b |\r\n|---|---|\r\n| a\r\n<br>\r\n> ',
    '- [ ] \n  a',
    '- [x] a\n  - ',
    '- [ ] a\n\tb\n  - ',
    '* `<details>\n    <b>a',
    '- [x] [a](b)',
    'a\n”www.a.bc',
    'a<details>\n"www.a.bc',
    '* <!-- a -->a<br>\n> b',
    '> <p>a\n>   \n\nb',
    '    a\n\n1. \n1. a',
    '> \n## \n    a\n* ',
    '1. \n---\n\ta\n\n    ',
    '- [a]: b\n<e>\n\n**[a]**',
    '[^a]: b![^a][^a]',
    '***\0**的',
    '_*(*****（**__',
    '_**《b》****a***a_',
  ])('or leaves to the reference what it may read otherwise: %s', (text) =>
    expect(blocksOf(parseMarkdown(text), text)).toEqual(blocksOf(parseByReference(text), text)),
  )

  test.each(Object.entries(documents))('over many documents: %s', (_, document) => {
    fc.assert(
      fc.property(document, (text) => {
        const expected = byReference(text)
        fc.pre(expected !== null)
        expect(blocksOf(parseMarkdown(text), text)).toEqual(blocksOf(expected, text))
      }),
      // Another seed each time; a failure prints its own, and KB_TEST_SEED takes it.
      { numRuns: 1000, ...(seed === undefined ? {} : { seed: Number(seed) }) },
    )
  })

  const doubtful = '1.\n\n> **甲（a）**的\n\n问a@b.cd和**（乙）**的www.c.de。\n- [x]\n\n# 丙\n'

  test('reads again only the blocks in doubt, and puts them in place', () => {
    const tree = parseNatively(satteri!, doubtful)
    expect(tree).toBeInstanceOf(GraftedTree)
    expect(linesOf(tree!)).toEqual(linesOf(parseByReference(doubtful)))
    expect(parseNatively(satteri!, doubtful.replace('问a@b.cd', '问'))).toBeInstanceOf(GraftedTree)
    expect(parseNatively(satteri!, '> **甲（a）**的\n\n# 丙\n')).toBeInstanceOf(NativeTree)
  })

  test('reads definitions right under each other, of any number', () => {
    const text = `${Array.from({ length: 3000 }, (_, i) => `[的 ${i}]: /u${i}#d`).join('\n')}\n\n[的 7]\n`
    const tree = parseNatively(satteri!, text)
    expect(tree && linesOf(tree)).toEqual(linesOf(parseByReference(text)))
  })

  test.each([
    ['a definition that the block may use', `${doubtful.replace('问', '[问]')}\n\n[问]: b`],
    ['more in doubt than the reference reads in time', `问www.c.de。${'的\n'.repeat(70_000)}`],
  ])('leaves all of it to the reference where there is %s', (_, text) =>
    expect(parseNatively(satteri!, text)).toBeNull(),
  )

  const corpus = '../shared/corpus'
  const folders = ['seeds', corpus].filter((folder) => existsSync(folder))
  test.skipIf(!folders.includes(corpus))('there is a corpus to compare on', () => {})
  test.each(folders)('over %s', { timeout: 300_000 }, (folder) => {
    const every = process.env.KB_TEST_ALL || folder === 'seeds' ? 1 : 10
    const names = readdirSync(folder).filter((_, index) => index % every === 0)
    let unread = 0
    for (const name of names) {
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      const body = text.slice(text.indexOf('\n---\n', 3) + 5)
      const tree = parseNatively(satteri!, body)
      if (tree) expect(linesOf(tree), name).toEqual(linesOf(parseByReference(body)))
      else unread++
    }
    expect(unread).toBeLessThanOrEqual(names.length / 100)
  })
})
