import type { FrontMatterFindings } from '../../../model/findings/front-matter-findings.ts'
import type { FieldKind } from '../../../model/front-matter.ts'
import type { Words } from './words.ts'
import { yamlWording } from './yaml-wording.ts'

const kindNames: Record<FieldKind, string> = {
  text: 'text',
  list: 'a list of texts',
  flag: 'true or false',
  date: 'a date',
  url: 'an address',
}

export const frontMatterWording: Words<FrontMatterFindings> = {
  'front-matter/missing': ({ found }) =>
    found === null
      ? 'No front matter; expected the first line to be ‘---’.'
      : `No front matter: expected the first line to be ‘---’ and nothing else, found ‘${found}’.`,
  'front-matter/unclosed': () =>
    'The front matter has no end; expected a line of its own with ‘---’ after it.',
  'front-matter/syntax': ({ problem }) => yamlWording(problem),
  'front-matter/language': ({ language }) =>
    `Front matter in ‘${language}’ is never read or run; write YAML between lines of ‘---’.`,
  'field/type': ({ field, expected, found }) =>
    `‘${field}’ must be ${kindNames[expected]}, found ${found}; the value is left out.`,
  'field/date': ({ field, value }) =>
    `‘${field}’ must be a day that exists, written as 2025-11-15, found ‘${value}’; the value is left out.`,
}
