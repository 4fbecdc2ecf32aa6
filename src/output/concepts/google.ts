import { stringify } from 'csv-stringify/sync'
import type { ConceptWriter } from './concept-writer.ts'
import { translationPairs } from './translation-pairs.ts'

/** Google Cloud Translation's equivalent term sets: a header of language codes, a term in each language a row. */
export function googleWriter(): ConceptWriter {
  const pairsOf = translationPairs()
  return {
    outputs: ['glossary'],
    opening: () => stringify([['zh-CN', 'en']]),
    serialize: (concept) => {
      const rows = pairsOf(concept)
      return [rows.length === 0 ? '' : stringify(rows)]
    },
    separator: '',
    closing: () => '',
  }
}
