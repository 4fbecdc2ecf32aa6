import type { HostileInput } from '../inputs.ts'
import { fill, inputFrom, soundHead } from './input-from.ts'

/** What is repeated, by name: runs of markers, openers without closers, nesting in every construct. */
const repeated: Readonly<Record<string, string>> = {
  astral: '\u{20017}',
  autolinks: '<a:',
  blankLines: '\n',
  blockquotes: '> ',
  bracketParens: '[ (](',
  crlf: '\r\n',
  definitions: '[a]: u\n',
  details: '<details>\n',
  detailsSummary: '<details><summary>Original English</summary>\n\n',
  emphasisClosers: 'a_ ',
  emphasisOpeners: '_a ',
  entities: '&amp;',
  entityLines: 'a&amp;\n',
  entityOpeners: '&',
  fences: '```\n',
  footnotes: '[^a]: x\n\n',
  gfmEmail: 'a@a.',
  gfmUrl: 'http://a.b/(',
  gfmWww: 'www.',
  hardBreaks: 'a  \n',
  headings: '# a\n',
  htmlBlocks: '<div>\n',
  htmlCdata: '<![CDATA[',
  htmlComments: '<!-- ',
  htmlOpen: '<a ',
  htmlParagraphs: '<p class="english-text">',
  images: '![a](',
  lineSeparators: 'a\u2028(',
  linkClosers: 'a]',
  linkOpeners: '[a',
  listEmpty: '-\n',
  listLoose: '- a\n\n',
  listOneLine: '- ',
  listQuote: '- > ',
  mismatched: '*a_ ',
  nestedEmphasis: '*a **a ',
  ordered: '1. ',
  paragraphs: 'a\n\n',
  pipes: '|',
  setext: 'a\n=\n',
  spaces: ' ',
  strike: '~~a',
  strongCjk: '**甲（乙）**丙',
  strongNested: '**a ',
  surrogates: '\ud800',
  tableRows: '|x|y|\n',
  tabs: '\t',
  taskItems: '- [ ] a\n',
  thematicSpaces: '* * ',
  words: 'word ',
  wordsCjk: '中文',
}

/** Markdown made to explode, each grown to `size` characters. */
export function markdown(size: number): HostileInput[] {
  const input = (name: string, body: string): HostileInput => inputFrom('markdown', name, soundHead + body)
  const lines = (count: number, line: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n')
  const root = Math.floor(Math.sqrt(size))
  return [
    ...Object.entries(repeated).flatMap(([name, unit]) => [
      input(name, fill(unit, size)),
      ...(unit.endsWith('\n') ? [] : [input(`${name}OnLines`, fill(`${unit}a\n`, size))]),
      ...(unit.endsWith('\n\n') ? [] : [input(`${name}InLines`, fill(`${unit}a\n\n`, size))]),
    ]),
    input(
      'backticks',
      lines(root, (i) => 'e'.concat('`'.repeat(i % 400))),
    ),
    input(
      'deepLists',
      lines(root, (i) => `${'  '.repeat(i)}* a`),
    ),
    input(
      'indentGrow',
      lines(root, (i) => `${' '.repeat(i)}- a`),
    ),
    input(
      'definitionsMany',
      lines(Math.floor(size / 12), (i) => `[k${i}]: /u`),
    ),
    input('delimiterRow', `a\n${fill(':-', size)}`),
    input('tableWide', `${fill('|a', size / 2)}|\n${fill('|-', size / 2)}|\n`),
    input('imagesNested', `${fill('![', size / 2)}a${fill('](b)', size / 2)}`),
    input(
      'quoteLists',
      lines(200, (i) => `${'> - '.repeat(i % 60)}a`),
    ),
    input('fenceInfo', `\`\`\`${fill('a', size)}`),
    input('detailsUnclosed', `<details>\n<summary>Original English</summary>\n\n${fill('text ', size)}`),
  ]
}
