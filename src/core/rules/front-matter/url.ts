import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'

export const url: FrontMatterRule = {
  id: 'field/url',
  on: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'An address that is not absolute, or not http or https',
  check: ({ source, issues, claims }, report) => {
    for (const { kind, field, node } of issues) {
      if (kind !== 'url' || node?.kind !== 'scalar' || claims.has(node)) continue
      const given = { field, value: node.text.slice(0, 120) }
      report({ code: 'field/url', arguments: given, range: rangeOf(source, node) })
    }
  },
}
