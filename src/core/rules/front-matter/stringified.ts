import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'

export const stringified: FrontMatterRule = {
  id: 'field/stringified',
  on: 'front-matter',
  level: 'error',
  fixable: true,
  finds: 'A text such as ‘[]’ or ‘true’ where a list, a boolean or nothing belongs',
  check: ({ source, claims }, report) => {
    for (const [node, claim] of claims) {
      if (claim.rule !== 'field/stringified') continue
      const { field, means, instead } = claim
      report({
        code: 'field/stringified',
        arguments: { field, value: node.text.slice(0, 60), means },
        range: rangeOf(source, node),
        fix: { start: node.start, end: node.end, text: instead },
      })
    }
  },
}
