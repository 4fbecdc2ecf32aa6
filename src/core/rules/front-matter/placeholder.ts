import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'

export const placeholder: FrontMatterRule = {
  id: 'field/placeholder',
  on: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'A value still to be filled in: YOUR_VIDEO_ID, #section-1, example.com, TODO',
  check: ({ source, claims }, report) => {
    for (const [node, claim] of claims) {
      if (claim.rule !== 'field/placeholder') continue
      const { field, found } = claim
      report({
        code: 'field/placeholder',
        arguments: { field, value: found.slice(0, 80) },
        range: rangeOf(source, node),
      })
    }
  },
}
