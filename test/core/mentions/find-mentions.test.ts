import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { findMentions } from '../../../src/core/mentions/find-mentions.ts'
import type { GlossaryEntry } from '../../../src/model/glossary-entry.ts'

const entry = (term: string, ...aliases: string[]): GlossaryEntry => ({
  term,
  aliases: aliases.map((text) => ({ text, kind: 'translation' })),
  definition: null,
  gloss: '',
  bold: true,
  line: 1,
  column: 1,
  section: null,
  context: '',
  confidence: 1,
})

function mentions(names: string, body: string, ...glossary: GlossaryEntry[]) {
  const document = readDocument(`---\n${names}\n---\n${body}`, 'a.md', () => {})
  return findMentions(document, glossary).map(({ name, field, count, lines }) => [name, field, count, lines])
}

test.each<[string, string, string, GlossaryEntry[], unknown[]]>([
  [
    'Chinese without word boundary',
    'people: [高山]',
    '听高山说，高山很高。\n\n又见高山。',
    [],
    [['高山', 'people', 3, [4, 6]]],
  ],
  [
    'Latin with word boundary',
    'companies_orgs: [Acme]',
    'Acme、acme、Acmes、XAcme，在Acme工作。',
    [],
    [['Acme', 'companies_orgs', 2, [4]]],
  ],
  [
    'digits are word characters',
    'products_models: [M4]',
    'M4 和 M40 和M4。',
    [],
    [['M4', 'products_models', 2, [4]]],
  ],
  [
    'the longest name wins',
    'companies_orgs: [Acme, Acme Web]',
    'Acme Web 比 Acme 大。',
    [],
    [
      ['Acme', 'companies_orgs', 1, [4]],
      ['Acme Web', 'companies_orgs', 1, [4]],
    ],
  ],
  [
    'a book without its marks',
    'media_books: [《大海》]',
    '他写了**大海**，又读《大海》。',
    [],
    [['《大海》', 'media_books', 2, [4]]],
  ],
  [
    'both names of one entry',
    'people: [高山 (Gao Shan)]',
    '高山，Gao Shan。',
    [],
    [['高山 (Gao Shan)', 'people', 2, [4]]],
  ],
  [
    'by the glossary’s aliases',
    'companies_orgs: [Acme Web Services]',
    'AWS 很好。',
    [entry('Acme Web Services', 'AWS')],
    [['Acme Web Services', 'companies_orgs', 1, [4]]],
  ],
  [
    'through markup and over lines',
    'people: [Mara Quill]',
    'x\n**Mara** Quill',
    [],
    [['Mara Quill', 'people', 1, [5]]],
  ],
  [
    'not in the original layer',
    'people: [Mara]',
    '她。\n\n<details>\n<summary>Original English</summary>\n\nMara.\n\n</details>',
    [],
    [],
  ],
  ['a name that does not stand there', 'people: [Mara]', '无人。', [], []],
  ['a single letter: never', 'products_models: [X]', 'X', [], []],
])('finds %s', (_, names, body, glossary, expected) => {
  expect(mentions(names, body, ...glossary)).toEqual(expected)
})
