import fc from 'fast-check'

const words = ['a', 'B', '1', '的', '主', '한', 'ア', 'é', '𠮷', '😀', '中（a）', '《b》', '“c”', 'd e']
const marks = [
  '。',
  '，',
  '、',
  '（',
  '）',
  '「',
  '」',
  '“',
  '”',
  '…',
  '—',
  '(',
  ')',
  '"',
  '!',
  '.',
  '+',
  '%',
  ':',
  '&amp;',
  '\\',
]
const emphasis = ['**', '**', '**', '*', '_', '__', '***', '~~', '`']
const spaces = [' ', ' ', '\n', '\u3000']
const html = [
  '<b>',
  '</b>',
  '<br>',
  '<!-- a -->',
  '<details>',
  '</details>',
  '<summary>Original</summary>',
  '<p class="english-text">',
  '</p>',
]
const starts = [
  '\n\n',
  '\n> ',
  '\n* ',
  '\n  - ',
  '\n1. ',
  '\n## ',
  '\n    ',
  '\n\n| a | b |\n|---|---|\n| ',
  ' | ',
  '\n```\n',
  '\n\n---\n',
  '\r\n',
  '  \n',
]
const links = [
  '[a](b)',
  '![c](d)',
  '[',
  ']',
  'www.a.bc',
  'https://a.bc/d',
  'a@b.cd',
  '<https://a.bc>',
  '@a',
  '。',
]

/** Short Markdown where the parsers could differ: CJK and Latin text, emphasis, and what else the name says. */
export const documents = {
  emphasis: documentOf([...words, ...marks, ...emphasis, ...emphasis, ...spaces]),
  blocks: documentOf([...words, ...marks, ...emphasis, ...spaces, ...starts]),
  HTML: documentOf([...words, ...emphasis, ...spaces, ...starts, ...html, ...html]),
  addresses: documentOf([...words, ...marks, ...emphasis, ...spaces, ...links, ...links]),
} satisfies Record<string, fc.Arbitrary<string>>

function documentOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((chosen) => chosen.join(''))
}
