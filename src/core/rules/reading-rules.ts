import type { ReadingRule } from './rule.ts'

/** What is found while a file is read, before any rule looks at it. */
export const readingRules: readonly ReadingRule[] = [
  {
    id: 'front-matter/missing',
    on: 'reading',
    level: 'error',
    fixable: false,
    finds: 'A file that does not begin with front matter',
  },
  {
    id: 'front-matter/unclosed',
    on: 'reading',
    level: 'error',
    fixable: false,
    finds: 'Front matter without its closing ‘---’',
  },
  {
    id: 'front-matter/syntax',
    on: 'reading',
    level: 'error',
    fixable: false,
    finds: 'Front matter that is not valid YAML, has a key twice, or holds more than plain data',
  },
  {
    id: 'front-matter/language',
    on: 'reading',
    level: 'error',
    fixable: false,
    finds: 'Front matter in another language than YAML; it is never run',
  },
  {
    id: 'markdown/too-complex',
    on: 'reading',
    level: 'error',
    fixable: false,
    finds: 'Markdown that takes more time or memory to read than the limits allow',
  },
  {
    id: 'text/encoding',
    on: 'reading',
    level: 'error',
    fixable: false,
    finds: 'Bytes that are not text in UTF-8',
  },
]
