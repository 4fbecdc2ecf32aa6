import type { Concept, Language, Place } from '../../model/concept.ts'
import { aliasKindOf } from './alias-kind-of.ts'
import { conceptId } from './concept-id.ts'
import { findConflicts } from './find-conflicts.ts'
import { foldDefinitions } from './fold-definitions.ts'
import type { FoldedStatement } from './folded-statement.ts'
import { type NameUse, tabulateNames } from './name-table.ts'
import { byPlace, type Sense } from './sense.ts'
import type { Statement } from './statement.ts'
import { withoutForeignNames } from './without-foreign-names.ts'

/** Sums up groups of senses. The same group gives the same concept, whatever the order of its senses. */
export function describeConcepts(groups: readonly (readonly Sense[])[]): Concept[] {
  const folded = groups.map(statementsOf)
  const names = withoutForeignNames(folded.map(tabulateNames))
  return folded.map((statements, at) => describe(statements, names[at]!))
}

function statementsOf(senses: readonly Sense[]): readonly FoldedStatement[] {
  if (senses.length === 1) return senses[0]!.statements
  return senses.flatMap((sense) => sense.statements).sort(byPlace)
}

function describe(folded: readonly FoldedStatement[], names: readonly NameUse[]): Concept {
  const statements = folded.map(({ statement }) => statement)
  const term = names[0]!
  const definitions = foldDefinitions(folded)
  const places = statements.map(({ place }) => place).sort(byAge)
  const full = names.find(({ key, name }) => key !== term.key && !name.acronym)
  return {
    id: conceptId(full === undefined ? [term.key] : [term.key, full.key]),
    term: term.name.text,
    language: term.name.language,
    preferred: preferredNames(names),
    aliases: names.slice(1).map((alias) => ({
      text: alias.name.text,
      kind: aliasKindOf(alias, term),
      language: alias.name.language,
      count: alias.count,
      transcripts: alias.transcripts,
    })),
    definition: definitions[0]?.text ?? null,
    definitions,
    places,
    firstSeen: places[0]!.date,
    lastSeen: places.findLast(({ date }) => date !== null)?.date ?? null,
    ...extentOf(statements),
    confidence: statements.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    conflicts: findConflicts(folded, term, definitions),
  }
}

/** In each language the name that most transcripts gloss; where none is glossed, the one most often given, full forms first. */
function preferredNames(names: readonly NameUse[]): Partial<Record<Language, string>> {
  const preferred: Partial<Record<Language, string>> = {}
  for (const { name } of names) preferred[name.language] ??= name.text
  return preferred
}

interface Extent {
  readonly transcripts: number
  readonly occurrences: number
}

/** A transcript's count is that of its most counted gloss: each of its glosses counts the whole transcript. In the order of places. */
function extentOf(statements: readonly Statement[]): Extent {
  let [transcripts, occurrences, most, glosses, last] = [0, 0, 0, 0, '']
  for (const { place, occurrences: counted } of statements) {
    if (place.path !== last) {
      occurrences += Math.max(most, glosses)
      transcripts += 1
      most = 0
      glosses = 0
      last = place.path
    }
    most = Math.max(most, counted)
    glosses += 1
  }
  return { transcripts, occurrences: occurrences + Math.max(most, glosses) }
}

/** Oldest first, the undated last; then by path, line and column. */
function byAge(a: Place, b: Place): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1
    if (b.date === null) return -1
    return a.date < b.date ? -1 : 1
  }
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
