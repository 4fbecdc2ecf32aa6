import type { ListedTranslation } from '../../model/listed-translation.ts'
import { jsonFormats, type ListFormat } from '../list-format.ts'

/** The registry: a new format is one line here and one file beside. */
export const translationFormats: readonly ListFormat<ListedTranslation>[] = [
  ...jsonFormats<ListedTranslation>(),
  {
    name: 'csv',
    endings: ['.csv'],
    load: async (options) => {
      const [{ csvWriter }, { translationTable }] = await Promise.all([
        import('../writers/csv.ts'),
        import('./translation-table.ts'),
      ])
      return csvWriter([translationTable], options)
    },
  },
  {
    name: 'tmx',
    endings: ['.tmx'],
    load: async ({ version }) => (await import('./tmx.ts')).tmxWriter(version),
  },
]
