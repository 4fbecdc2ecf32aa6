import { keyRange } from '../front-matter-subject.ts'
import { nearest } from '../nearest.ts'
import type { FrontMatterRule } from '../rule.ts'

export const unknown: FrontMatterRule = {
  id: 'field/unknown',
  on: 'front-matter',
  level: 'warning',
  fixable: true,
  finds: 'A field that is not known, with the nearest one that is',
  check: ({ source, tree, issues, fieldNames }, report) => {
    for (const { kind, field } of issues) {
      if (kind !== 'unknown') continue
      const entry = tree.entries.find(({ key }) => key === field)
      if (!entry) continue
      const near = nearest(field, fieldNames)
      const caseOnly = near !== null && near.toLowerCase() === field.toLowerCase()
      const written = source.text.slice(entry.keyStart, entry.keyEnd)
      const certain =
        caseOnly && written === field && !tree.entries.some(({ key }) => key === near || isTwin(key, field))
      report({
        code: 'field/unknown',
        arguments: { field, nearest: near, caseOnly },
        range: keyRange(source, entry),
        ...(certain && { fix: { start: entry.keyStart, end: entry.keyEnd, text: near } }),
      })
    }
  },
}

/** Another spelling of the same key: mending both would give one key twice. */
const isTwin = (key: string, field: string): boolean =>
  key !== field && key.toLowerCase() === field.toLowerCase()
