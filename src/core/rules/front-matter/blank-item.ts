import { isEmpty } from '../../document/front-matter/yaml-node.ts'
import type { FrontMatterRule } from '../rule.ts'
import { removeItem } from './remove-item.ts'

export const blankItem: FrontMatterRule = {
  id: 'field/blank-item',
  on: 'front-matter',
  level: 'warning',
  fixable: true,
  finds: 'An item of a list with nothing in it',
  check: ({ source, tree }, report) => {
    for (const { key: field, value: list } of tree.entries) {
      if (list.kind !== 'list') continue
      for (const node of list.items) {
        if (node.kind !== 'scalar' || !isEmpty(node)) continue
        // An item without a character stands right behind its dash, which is then what is shown.
        const start = node.start === node.end ? node.start - 1 : node.start
        const fix = list.items.length > 1 ? removeItem(source.text, list, node) : null
        report({
          code: 'field/blank-item',
          arguments: { field },
          range: source.rangeAt(start, node.end),
          ...(fix && { fix }),
        })
      }
    }
  },
}
