import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'
import { eachText } from './each-text.ts'

export const whitespace: FrontMatterRule = {
  id: 'field/whitespace',
  on: 'front-matter',
  level: 'warning',
  fixable: true,
  finds: 'White space before or after a text',
  check: ({ source, tree, claims }, report) => {
    eachText(tree, (node, entry) => {
      const { text, style } = node
      // What a block of lines begins and ends with is how it is written, not what it says.
      if (text === '' || style === 'block' || claims.has(node)) return
      const first = text.charCodeAt(0)
      const last = text.charCodeAt(text.length - 1)
      if (first > 32 && first < 128 && last > 32 && last < 128) return
      const trimmed = text.trim()
      if (trimmed === text || trimmed === '') return
      const quote = style === 'plain' ? 0 : 1
      const inside = source.text.slice(node.start + quote, node.end - quote)
      // Written out as it is: no escape, no folded line, nothing to think about.
      const certain = inside === text
      const start = node.start + quote + text.indexOf(trimmed)
      const mended =
        source.text.slice(node.start, node.start + quote) +
        trimmed +
        source.text.slice(node.end - quote, node.end)
      report({
        code: 'field/whitespace',
        arguments: { field: entry.key, value: trimmed.slice(0, 80) },
        range: rangeOf(source, node),
        ...(certain && start >= 0 && { fix: { start: node.start, end: node.end, text: mended } }),
      })
    })
  },
}
