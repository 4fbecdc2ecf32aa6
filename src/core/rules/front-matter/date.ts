import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'

export const date: FrontMatterRule = {
  id: 'field/date',
  on: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'A date that is no day of the calendar, or not in ISO 8601',
  check: ({ source, issues, claims }, report) => {
    for (const { kind, field, node } of issues) {
      if (kind !== 'date' || node?.kind !== 'scalar' || claims.has(node)) continue
      const given = { field, value: node.text.slice(0, 60), leftOut: false }
      report({ code: 'field/date', arguments: given, range: rangeOf(source, node) })
    }
  },
}
