import type { ListedTurn } from '../../model/listed-turn.ts'
import { jsonFormats, type ListFormat } from '../list-format.ts'

/** The registry: a new format is one line here and one file beside. */
export const turnFormats: readonly (ListFormat<ListedTurn> & { readonly timed: boolean })[] = [
  ...jsonFormats<ListedTurn>().map((format) => ({ ...format, timed: false })),
  {
    name: 'csv',
    endings: ['.csv'],
    timed: false,
    load: async (options) => {
      const [{ csvWriter }, { turnTable }] = await Promise.all([
        import('../writers/csv.ts'),
        import('./turn-table.ts'),
      ])
      return csvWriter([turnTable], options)
    },
  },
  {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    timed: false,
    load: async () => (await import('./markdown.ts')).markdownTurnsWriter(),
  },
  {
    name: 'vtt',
    endings: ['.vtt'],
    timed: true,
    load: async () => (await import('./web-vtt.ts')).webVttWriter(),
  },
  {
    name: 'podcast',
    endings: [],
    timed: true,
    load: async () => (await import('./podcast-json.ts')).podcastJsonWriter(),
  },
]
