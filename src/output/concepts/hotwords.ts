import type { ConceptWriter } from './concept-writer.ts'

/** Longest name that a speech recogniser is given, in UTF-16 units: beyond it names are sentences. */
const longest = 40

/** One name a line, each once: lists of hot words for speech recognisers. */
export function hotwordsWriter(): ConceptWriter {
  const seen = new Set<string>()
  return {
    outputs: ['hotwords'],
    opening: () => '',
    serialize: ({ term, aliases }) => {
      const names = [term, ...aliases.map(({ text }) => text)]
        .map((name) => name.replace(/[\s\p{C}]+/gu, ' ').trim())
        .filter((name) => name !== '' && name.length <= longest && !seen.has(name.toLowerCase()))
      for (const name of names) seen.add(name.toLowerCase())
      return [[...new Set(names)].map((name) => `${name}\n`).join('')]
    },
    separator: '',
    closing: () => '',
  }
}
