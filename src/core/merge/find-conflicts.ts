import type { ConceptDefinition, Conflict } from '../../model/concept.ts'
import { definitionKind } from './definition-kind.ts'
import { fileUnder } from './file-under.ts'
import { definitionTokens } from './fold-definition.ts'
import type { Name } from './fold-name.ts'
import type { FoldedStatement } from './folded-statement.ts'
import type { NameUse } from './name-table.ts'
import { alike, dice } from './similarity.ts'
import { areForms } from './word-forms.ts'

/** Definitions that have less than this in common, and speak of different kinds of thing, disagree. */
const unlike = 0.1

/** What is given more rival names is no term but a list: a bound on the work. */
const mostSides = 40

/** What the glosses of one concept say that cannot all be right. */
export function findConflicts(
  statements: readonly FoldedStatement[],
  term: NameUse,
  definitions: readonly ConceptDefinition[],
): Conflict[] {
  return [...translationConflicts(statements), ...definitionConflicts(statements, term, definitions)]
}

interface Side {
  readonly name: Name
  readonly statements: Set<FoldedStatement>
}

/** One term that is given full forms in one language which share nothing: two translations, or two long forms. */
function translationConflicts(statements: readonly FoldedStatement[]): Conflict[] {
  const byTerm = new Map<string, FoldedStatement[]>()
  for (const statement of statements) fileUnder(byTerm, statement.term.key, statement)
  const conflicts: Conflict[] = []
  for (const group of byTerm.values()) {
    for (const language of ['en', 'zh'] as const) {
      const sides = rivalNames(group, language)
      if (sides.length < 2) continue
      const { term } = group[0]!
      const kind = term.language === language ? 'long-form' : 'translation'
      conflicts.push({ kind, name: term.text, sides: sides.map(toSide) })
    }
  }
  return conflicts
}

/** The names given in one language, names alike counted as one side. */
function rivalNames(statements: readonly FoldedStatement[], language: 'en' | 'zh'): Side[] {
  const sides: Side[] = []
  for (const statement of statements) {
    for (const { name, kind } of statement.aliases) {
      const counts = kind === 'translation' || kind === 'expansion'
      if (!counts || name.language !== language || name.acronym) continue
      const side = sides.find(({ name: other }) => isSameSide(other, name))
      if (side !== undefined) side.statements.add(statement)
      else if (sides.length < mostSides) sides.push({ name, statements: new Set([statement]) })
    }
  }
  const together = (side: Side, other: Side): boolean =>
    [...side.statements].some((statement) => other.statements.has(statement))
  return sides.filter((side) => !sides.some((other) => other !== side && together(side, other)))
}

function isSameSide(a: Name, b: Name): boolean {
  return alike(a, b) || shortens(a, b) || areForms(a, b)
}

/** Whether one English name is the other with words left out: `Sam`, `Sam Altman`. */
function shortens(a: Name, b: Name): boolean {
  if (a.language !== 'en' || b.language !== 'en') return false
  const [few, many] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens]
  return few.length > 0 && few.every((word) => many.includes(word))
}

function toSide({ name, statements }: Side): Conflict['sides'][number] {
  const places = [...statements].map(({ statement }) => statement.place)
  return { text: name.text, transcripts: new Set(places.map(({ path }) => path)).size, places }
}

/** Definitions of different kinds of thing, a company and a person, which have next to no words in common. */
function definitionConflicts(
  statements: readonly FoldedStatement[],
  term: NameUse,
  definitions: readonly ConceptDefinition[],
): Conflict[] {
  if (definitions.length < 2) return []
  const folded = new Map(statements.map(({ statement, definition }) => [statement.definition, definition]))
  const judged = definitions.map((definition) => ({
    definition,
    kind: definitionKind(definition.text),
    tokens: definitionTokens(folded.get(definition.text) ?? definition.text),
  }))
  const main = judged.find(({ kind }) => kind !== null)
  if (main === undefined) return []
  const rivals = judged.filter(
    (other) => other.kind !== null && other.kind !== main.kind && dice(main.tokens, other.tokens) < unlike,
  )
  if (rivals.length === 0) return []
  return [
    {
      kind: 'definition',
      name: term.name.text,
      sides: [main, ...rivals].map(({ definition }) => definition),
    },
  ]
}
