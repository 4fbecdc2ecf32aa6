import type { MergedPerson } from '../../model/person.ts'
import { jsonFormats, type ListFormat } from '../list-format.ts'

/** The registry: a new format is one line here and one file beside. */
export const personFormats: readonly ListFormat<MergedPerson>[] = [
  {
    name: 'table',
    endings: ['.txt'],
    load: async ({ width }) => (await import('./text-table.ts')).peopleTextWriter(width),
  },
  ...jsonFormats<MergedPerson>(),
  {
    name: 'csv',
    endings: ['.csv'],
    load: async (options) => {
      const [{ csvWriter }, { personTable }] = await Promise.all([
        import('../writers/csv.ts'),
        import('./person-table.ts'),
      ])
      return csvWriter([personTable], options)
    },
  },
]
