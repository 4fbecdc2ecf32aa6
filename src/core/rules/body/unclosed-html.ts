import type { BodyRule } from '../rule.ts'

export const unclosedHtml: BodyRule = {
  id: 'markup/unclosed-html',
  on: 'body',
  level: 'error',
  fixable: false,
  finds: '<details> without its end',
  check: ({ unclosed, source }, report) => {
    for (const { name, start } of unclosed) {
      const end = source.text.indexOf('>', start)
      const range = source.rangeAt(start, end < 0 ? start + name.length + 1 : end + 1)
      report({ code: 'markup/unclosed-html', arguments: { element: name }, range })
    }
  },
}
