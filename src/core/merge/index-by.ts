import type { Sense } from './sense.ts'

/** The positions of senses by key; a sense may have several. */
export function indexBy(
  senses: readonly Sense[],
  keysOf: (sense: Sense) => readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (let position = 0; position < senses.length; position += 1) {
    for (const key of keysOf(senses[position]!)) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [position])
      else if (known.at(-1) !== position) known.push(position)
    }
  }
  return index
}
