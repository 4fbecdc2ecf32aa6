import type { Concept } from '../../model/concept.ts'
import type { GlossaryOverrides } from '../../model/glossary-overrides.ts'
import { demoteKinds } from './demote-kinds.ts'
import { describeConcepts } from './describe-concepts.ts'
import type { FoldedStatement } from './folded-statement.ts'
import { joinSenses } from './join-senses.ts'
import {
  dropNames,
  foldOverrides,
  joinedSenses,
  mustStayApart,
  preferDefinitions,
} from './overrides/apply-overrides.ts'
import { foldStatements, groupSenses } from './sense.ts'
import type { Simplify } from './simplifier.ts'
import type { Statement } from './statement.ts'
import { trimLeadIns } from './trim-lead-ins.ts'

export interface MergeOptions {
  /** Traditional Chinese to simplified; leaves text as it is where there is no Chinese. */
  readonly simplify: Simplify
  readonly overrides?: GlossaryOverrides | undefined
}

export interface MergedGlossary {
  readonly concepts: readonly Concept[]
  /** Every name in the folder, folded, dropped ones included. */
  readonly names: ReadonlySet<string>
}

/** All glosses of a folder to its concepts. The order of the statements does not show. */
export function mergeGlossary(
  statements: Iterable<Statement>,
  { simplify, overrides = {} }: MergeOptions,
): MergedGlossary {
  const folded = foldStatements(statements, simplify)
  const wishes = foldOverrides(overrides, simplify)
  const senses = groupSenses(dropNames(demoteKinds(trimLeadIns(folded)), wishes))
  const clusters = joinSenses(senses, joinedSenses(senses, wishes), mustStayApart(wishes))
  const concepts = withUniqueIds(describeConcepts(clusters.groups()))
  return { concepts: preferDefinitions(concepts, wishes, simplify), names: namesOf(folded) }
}

function namesOf(statements: readonly FoldedStatement[]): Set<string> {
  const names = new Set<string>()
  for (const { term, aliases } of statements) {
    names.add(term.key)
    for (const { name } of aliases) names.add(name.key)
  }
  return names
}

/** Two concepts with one identifier are told apart by a number. */
function withUniqueIds(concepts: readonly Concept[]): Concept[] {
  const seen = new Map<string, number>()
  return concepts.map((concept) => {
    const count = (seen.get(concept.id) ?? 0) + 1
    seen.set(concept.id, count)
    return count === 1 ? concept : { ...concept, id: `${concept.id}-${count}` }
  })
}
