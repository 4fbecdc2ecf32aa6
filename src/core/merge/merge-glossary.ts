import type { Concept } from '../../model/concept.ts'
import { describeConcept } from './describe-concept.ts'
import { joinSenses } from './join-senses.ts'
import { foldStatements, groupSenses } from './sense.ts'
import type { Simplify } from './simplifier.ts'
import type { Statement } from './statement.ts'
import { trimLeadIns } from './trim-lead-ins.ts'

export interface MergeOptions {
  /** Traditional Chinese to simplified; leaves text as it is where there is no Chinese. */
  readonly simplify: Simplify
}

/** All glosses of a folder to its concepts, in the order of their identifiers. The order of the statements does not show. */
export function mergeGlossary(statements: Iterable<Statement>, { simplify }: MergeOptions): Concept[] {
  const clusters = joinSenses(groupSenses(trimLeadIns(foldStatements(statements, simplify))))
  const concepts = clusters.groups().map(describeConcept)
  return withUniqueIds(concepts)
}

/** Two concepts with one identifier are told apart by a number, in the order of their oldest place. */
function withUniqueIds(concepts: readonly Concept[]): Concept[] {
  const seen = new Map<string, number>()
  return concepts.map((concept) => {
    const count = (seen.get(concept.id) ?? 0) + 1
    seen.set(concept.id, count)
    return count === 1 ? concept : { ...concept, id: `${concept.id}-${count}` }
  })
}
