import type { FrontMatterRule } from '../rule.ts'

export const required: FrontMatterRule = {
  id: 'field/required',
  on: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'A required field that is missing, null or empty',
  check: ({ source, tree, issues }, report) => {
    for (const { kind, field } of issues) {
      if (kind !== 'required') continue
      const entry = tree.entries.find(({ key }) => key === field)
      const range = entry ? source.rangeAt(entry.keyStart, entry.keyEnd) : source.rangeAt(0, 3)
      report({ code: 'field/required', arguments: { field, written: entry !== undefined }, range })
    }
  },
}
