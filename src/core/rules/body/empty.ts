import type { BodyRule } from '../rule.ts'

export const bodyEmpty: BodyRule = {
  id: 'body/empty',
  on: 'body',
  level: 'error',
  fixable: false,
  finds: 'No text after the front matter',
  check: ({ blocks, source, bodyStart }, report) => {
    if (blocks.length > 0) return
    const end = source.text.length
    const start = Math.min(bodyStart, end)
    report({ code: 'body/empty', arguments: {}, range: source.rangeAt(start, start) })
  },
}
