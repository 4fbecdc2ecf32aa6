import type { OverridesFindings } from '../../../model/findings/overrides-findings.ts'
import type { Words } from './words.ts'

export const overridesWording: Words<OverridesFindings> = {
  'overrides/syntax': ({ reason }) => `The overrides are not valid YAML: ${reason}.`,
  'overrides/shape': ({ key, problem }) =>
    `‘${key}’: ${problem}; expected definitions (name: text), join and split (lists of lists of names), drop (a list of names).`,
  'overrides/unknown-name': ({ name }) =>
    `No gloss has the name ‘${name}’; correct its spelling, or take the line out.`,
  'overrides/contradiction': ({ names }) =>
    `${names.map((each) => `‘${each}’`).join(' and ')} are both joined and split; take one of the two out.`,
}
