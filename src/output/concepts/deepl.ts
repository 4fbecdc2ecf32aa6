import { stringify } from 'csv-stringify/sync'
import type { ConceptWriter } from './concept-writer.ts'
import { translationPairs } from './translation-pairs.ts'

/** DeepL's glossary CSV: source, target and their languages, no header; each source once. */
export function deeplWriter(): ConceptWriter {
  const pairsOf = translationPairs()
  return {
    outputs: ['glossary'],
    opening: () => '',
    serialize: (concept) => {
      const rows = pairsOf(concept).map(([zh, en]) => [zh, en, 'zh', 'en'])
      return [rows.length === 0 ? '' : stringify(rows)]
    },
    separator: '',
    closing: () => '',
  }
}
