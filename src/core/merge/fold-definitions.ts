import type { ConceptDefinition } from '../../model/concept.ts'
import type { FoldedStatement } from './folded-statement.ts'

/** The different definitions of a concept, those of most transcripts first; each with its places, oldest first. */
export function foldDefinitions(statements: readonly FoldedStatement[]): ConceptDefinition[] {
  const groups = new Map<string, FoldedStatement[]>()
  for (const statement of statements) {
    if (statement.definition === '') continue
    const group = groups.get(statement.definition)
    if (group === undefined) groups.set(statement.definition, [statement])
    else group.push(statement)
  }
  const definitions = [...groups.values()].map((group) => ({
    text: mostFrequent(group.map(({ statement }) => statement.definition!)),
    transcripts: new Set(group.map(({ statement }) => statement.place.path)).size,
    places: group.map(({ statement }) => statement.place),
  }))
  return definitions.sort(
    (a, b) => b.transcripts - a.transcripts || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  )
}

/** Of equals, the one that sorts first. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0]
}
