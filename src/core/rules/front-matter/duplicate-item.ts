import type { YamlNode } from '../../document/front-matter/yaml-node.ts'
import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'
import { removeItem } from './remove-item.ts'

const textOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.text.trim() : '')

export const duplicateItem: FrontMatterRule = {
  id: 'field/duplicate-item',
  on: 'front-matter',
  level: 'warning',
  fixable: true,
  finds: 'An item that stands in its list twice',
  check: ({ source, tree }, report) => {
    for (const { key: field, value: list } of tree.entries) {
      if (list.kind !== 'list' || list.items.length < 2) continue
      const seen = new Map<string, YamlNode>()
      for (const node of list.items) {
        const text = textOf(node)
        if (text === '') continue
        const first = seen.get(text)
        if (!first) {
          seen.set(text, node)
          continue
        }
        const fix = removeItem(source.text, list, node)
        report({
          code: 'field/duplicate-item',
          arguments: { field, value: text.slice(0, 80), first: source.lineAt(first.start) },
          range: rangeOf(source, node),
          ...(fix && { fix }),
        })
      }
    }
  },
}
