import type { Concept } from '../../../model/concept.ts'
import type { GlossaryOverrides } from '../../../model/glossary-overrides.ts'
import { foldName } from '../fold-name.ts'
import type { FoldedStatement } from '../folded-statement.ts'
import type { Profile } from '../profile.ts'
import type { Sense } from '../sense.ts'
import type { Simplify } from '../simplifier.ts'

/** Overrides by folded names, as the steps of the merge ask for them. */
export interface FoldedOverrides {
  readonly drop: ReadonlySet<string>
  readonly join: readonly ReadonlySet<string>[]
  readonly split: readonly ReadonlySet<string>[]
  readonly definitions: ReadonlyMap<string, string>
}

export function foldOverrides(overrides: GlossaryOverrides, simplify: Simplify): FoldedOverrides {
  const key = (name: string): string => foldName(name, simplify).key
  const keys = (names: readonly string[]): Set<string> => new Set(names.map(key))
  const { definitions = {}, join = [], split = [], drop = [] } = overrides
  return {
    drop: keys(drop),
    join: join.map(keys),
    split: split.map(keys),
    definitions: new Map(Object.entries(definitions).map(([name, text]) => [key(name), text])),
  }
}

/** Takes out dropped terms and aliases, and aliases that must not stand with their term. */
export function dropNames(
  statements: readonly FoldedStatement[],
  { drop, split }: FoldedOverrides,
): FoldedStatement[] {
  if (drop.size === 0 && split.length === 0) return [...statements]
  return statements
    .filter(({ term }) => !drop.has(term.key))
    .map((statement) => {
      const kept = [statement.term.key]
      const aliases = statement.aliases.filter(({ name: { key } }) => {
        if (
          drop.has(key) ||
          split.some((apart) => apart.has(key) && kept.some((other) => apart.has(other)))
        ) {
          return false
        }
        kept.push(key)
        return true
      })
      return aliases.length === statement.aliases.length ? statement : { ...statement, aliases }
    })
}

/** Pairs of senses, by index, that are to stand together. */
export function joinedSenses(senses: readonly Sense[], { join }: FoldedOverrides): [number, number][] {
  return join.flatMap((keys) => {
    const members = senses.flatMap(({ term }, index) => (keys.has(term.key) ? [index] : []))
    return members.slice(1).map((member): [number, number] => [members[0]!, member])
  })
}

/** Whether two groups have different names out of one list to be split. */
export function mustStayApart({ split }: FoldedOverrides): (a: Profile, b: Profile) => boolean {
  return (a, b) =>
    split.some((keys) => {
      const left = [...keys].filter((key) => has(a, key))
      const right = [...keys].filter((key) => has(b, key))
      return left.length > 0 && right.length > 0 && new Set([...left, ...right]).size > 1
    })
}

function has({ longs, shorts }: Profile, key: string): boolean {
  return longs.has(key) || shorts.has(key)
}

/** Puts the preferred definition first; a concept's term counts before its aliases. */
export function preferDefinitions(
  concepts: readonly Concept[],
  { definitions }: FoldedOverrides,
  simplify: Simplify,
): Concept[] {
  if (definitions.size === 0) return [...concepts]
  const key = (name: string): string => foldName(name, simplify).key
  const byTerm = new Set(concepts.map(({ term }) => key(term)))
  return concepts.map((concept) => {
    const names = concept.aliases.map(({ text }) => key(text)).filter((name) => !byTerm.has(name))
    const text = [key(concept.term), ...names].map((name) => definitions.get(name)).find(Boolean)
    if (text === undefined) return concept
    const same = concept.definitions.find((definition) => definition.text === text)
    const first = same ?? { text, transcripts: 0, places: [] }
    const others = concept.definitions.filter((definition) => definition !== same)
    return { ...concept, definition: text, definitions: [first, ...others] }
  })
}
