import type { FrontMatterFindings } from '../../../model/findings/front-matter-findings.ts'
import type { Words } from './words.ts'
import { yamlWording } from './yaml-wording.ts'

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
}
