import { rangeOf } from '../front-matter-subject.ts'
import { nearest } from '../nearest.ts'
import type { FrontMatterRule } from '../rule.ts'

export const enumeration: FrontMatterRule = {
  id: 'field/enum',
  on: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'A value outside the vocabulary that kb.config gives for its field',
  check: ({ source, issues, claims }, report) => {
    for (const { kind, field, node, allowed } of issues) {
      if (kind !== 'enum' || node?.kind !== 'scalar' || claims.has(node) || node.text.trim() === '') continue
      const value = node.text.slice(0, 80)
      const top = field.replace(/\.\d+$/, '')
      const given = { field: top, value, nearest: nearest(value, allowed), allowed }
      report({ code: 'field/enum', arguments: given, range: rangeOf(source, node) })
    }
  },
}
