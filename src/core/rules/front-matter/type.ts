import { describeNode } from '../../document/front-matter/yaml-node.ts'
import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'

export const type: FrontMatterRule = {
  id: 'field/type',
  on: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'A value of another type than the schema asks for',
  check: ({ source, issues, claims }, report) => {
    for (const { kind, field, node, expected, problem } of issues) {
      if (kind !== 'type' || node === null) continue
      if (node.kind === 'scalar' && (claims.has(node) || node.text.trim() === '')) continue
      const found = describeNode(node)
      const given = { field, expected, found, leftOut: false, ...(problem !== undefined && { problem }) }
      report({ code: 'field/type', arguments: given, range: rangeOf(source, node) })
    }
  },
}
