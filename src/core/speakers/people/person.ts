import { appendAll } from '../../../model/append-all.ts'
import type { Evidence, Role } from '../../../model/speaker.ts'

/** Somebody who speaks, while the evidence is being gathered. */
export interface Person {
  name: string
  readonly aliases: Set<string>
  /** Folded label names that stand for this person. */
  readonly labels: Set<string>
  /** The role that words beside the name tell outright. */
  toldRole: Role | null
  readonly evidence: Evidence[]
  confidence: number
}

/** A person with the number of his turns. */
export interface CountedPerson extends Person {
  count: number
}

export function newPerson(name: string, confidence: number): Person {
  return { name, aliases: new Set(), labels: new Set(), toldRole: null, evidence: [], confidence }
}

/** Takes one person's names, labels and evidence over into another. */
export function mergePerson(into: Person, other: Person): void {
  into.aliases.add(other.name)
  for (const alias of other.aliases) into.aliases.add(alias)
  for (const label of other.labels) into.labels.add(label)
  into.toldRole ??= other.toldRole
  appendAll(into.evidence, other.evidence)
  into.confidence = Math.max(into.confidence, other.confidence)
}

/** Who stands behind each label, by its folded name. */
export function personByLabel(people: readonly Person[]): Map<string, Person> {
  return new Map(people.flatMap((person) => [...person.labels].map((label) => [label, person] as const)))
}
