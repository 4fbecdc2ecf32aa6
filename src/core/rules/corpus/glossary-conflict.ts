import type { CorpusFact, GlossaryCorpusRule } from '../rule.ts'

/** Two definitions with less in common than this (Dice's coefficient over pairs of characters) are taken to disagree. */
const likeness = 0.2

function pairsOf(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
    .slice(0, 400)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.slice(i, i + 2))
  return pairs
}

function disagree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // Too short to tell.
  if (a.size < 3 || b.size < 3) return false
  let same = 0
  for (const pair of a) if (b.has(pair)) same++
  return (2 * same) / (a.size + b.size) < likeness
}

export const glossaryConflict: GlossaryCorpusRule = {
  id: 'glossary/conflict',
  on: 'corpus',
  from: 'glossary',
  level: 'off',
  fixable: false,
  finds: 'Definitions of one term that disagree, in one file or between files',
  collect: ({ source, glossary }) =>
    glossary.flatMap(({ term, definition, line, column }) => {
      if (definition === null) return []
      const start = source.offsetOfLine(line) + column - 1
      const range = source.rangeAt(start, start + term.length)
      return [{ key: term.toLowerCase(), value: definition, range }]
    }),
  check: (facts, wanted, report) => {
    const first = new Map<string, { fact: CorpusFact; pairs: Set<string> }>()
    for (const fact of facts) {
      const pairs = pairsOf(fact.value)
      const known = first.get(fact.key)
      if (!known) first.set(fact.key, { fact, pairs })
      else if (wanted(fact.path) && disagree(known.pairs, pairs)) {
        const { path, value: other, range } = known.fact
        const given = {
          term: fact.key,
          definition: fact.value.slice(0, 100),
          other: other.slice(0, 100),
          place: `${path}:${range.line}`,
        }
        report(fact.path, { code: 'glossary/conflict', arguments: given, range: fact.range })
      }
    }
  },
}
