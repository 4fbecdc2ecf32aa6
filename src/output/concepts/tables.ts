import type { Concept } from '../../model/concept.ts'
import type { Table } from '../writers/csv.ts'
import { fullPlaceText, placeText } from './place-text.ts'

/** A row for each concept. Several values in a cell are joined by '; '. */
export function conceptTable(source: boolean): Table<Concept> {
  return {
    name: 'concepts',
    columns: [
      'term',
      'zh',
      'en',
      'abbreviations',
      'aliases',
      'definition',
      'transcripts',
      'occurrences',
      'first_seen',
      'last_seen',
      'definitions',
      'conflicts',
      source ? 'places' : 'first_place',
      'id',
    ],
    rows: (concept) => {
      const { preferred, aliases, definitions, places, conflicts } = concept
      const short = aliases.filter(({ kind }) => kind === 'abbreviation')
      const other = aliases.filter((alias) => !short.includes(alias))
      return [
        [
          concept.term,
          preferred.zh,
          preferred.en,
          list(short.map(({ text }) => text)),
          list(other.map(({ text }) => text)),
          concept.definition,
          concept.transcripts,
          concept.occurrences,
          concept.firstSeen,
          concept.lastSeen,
          definitions.length,
          conflicts.length,
          source ? list(places.map(fullPlaceText)) : placeText(places[0]!),
          concept.id,
        ],
      ]
    },
  }
}

/** A row for each side of each conflict. */
export const conflictTable: Table<Concept> = {
  name: 'conflicts',
  columns: ['term', 'kind', 'name', 'statement', 'transcripts', 'places', 'id'],
  rows: ({ id, term, conflicts }) =>
    conflicts.flatMap(({ kind, name, sides }) =>
      sides.map(({ text, transcripts, places }) => [
        term,
        kind,
        name,
        text,
        transcripts,
        list(places.map(fullPlaceText)),
        id,
      ]),
    ),
}

const list = (values: readonly string[]): string => values.join('; ')
