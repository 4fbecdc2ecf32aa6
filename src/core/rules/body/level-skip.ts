import type { BodyRule } from '../rule.ts'

export const levelSkip: BodyRule = {
  id: 'heading/level-skip',
  on: 'body',
  level: 'warning',
  fixable: false,
  finds: 'A heading more than one level below the one before it',
  check: ({ blocks, source }, report) => {
    let from = 0
    for (const { kind, layer, quoteDepth, listDepth, depth, start } of blocks) {
      if (kind !== 'heading' || layer !== 'main' || quoteDepth + listDepth > 0 || depth === 0) continue
      if (from > 0 && depth > from + 1) {
        const range = source.rangeAt(start, start + depth)
        report({ code: 'heading/level-skip', arguments: { from, to: depth }, range })
      }
      from = depth
    }
  },
}
