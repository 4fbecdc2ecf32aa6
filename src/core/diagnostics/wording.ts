import type { FindingArguments, FindingCode } from '../../model/finding.ts'

/** The words of every finding: what was found, what was expected, what to do. The only place that holds them. */
export const wording: { [C in FindingCode]: (given: FindingArguments[C]) => string } = {
  'file/not-found': () => 'No such file or folder; check the path.',
  'file/unreadable': ({ reason }) => `Cannot be read (${reason}); check its permissions.`,
  'text/encoding': ({ byte, offset }) =>
    `Byte ${byte} at offset ${offset} is not UTF-8; save the file as UTF-8, or name its encoding with --encoding.`,
  'front-matter/missing': () => 'No front matter; expected the first line to be ‘---’.',
  'front-matter/unclosed': () => 'The front matter has no end; expected a line of its own with ‘---’.',
  'front-matter/syntax': ({ problem }) => `The front matter is not valid YAML: ${problem}.`,
  'front-matter/language': ({ language }) =>
    `Front matter in ‘${language}’ is never run; write YAML between lines of ‘---’.`,
  'body/empty': () => 'No text after the front matter.',
}
