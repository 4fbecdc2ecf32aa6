import type { MergedPerson } from '../../../model/person.ts'
import type { Role } from '../../../model/speaker.ts'
import type { SpeakerRegistry } from '../../../model/speaker-registry.ts'
import { isPart } from '../../speakers/names/is-part.ts'
import { DisjointSet } from '../disjoint-set.ts'
import type { Simplify } from '../simplifier.ts'
import { channelKey, isFullName, namesChannel, personKey } from './person-keys.ts'
import { round, type SpeakerStatement } from './speaker-statement.ts'

/**
 * Everyone in a folder: speakers of different transcripts are one person where a full name is the same, or any name
 * within one programme; parts (`主持人`) stay with their transcript. The registry has the last word.
 */
export function mergePeople(
  statements: readonly SpeakerStatement[],
  registry: SpeakerRegistry,
  simplify: Simplify,
): MergedPerson[] {
  const sets = new DisjointSet(statements.length)
  const apart = separations(registry, simplify)
  const members = statements.map((_, i) => [i])
  const keysOf = (i: number): string[] =>
    [statements[i]!.name, ...statements[i]!.aliases].map((name) => personKey(name, simplify))
  const mayJoin = (a: number, b: number): boolean => {
    const left = members[sets.find(a)]!
    const right = members[sets.find(b)]!
    return !left.some((i) =>
      right.some((j) => statements[i]!.path === statements[j]!.path || apart(keysOf(i), keysOf(j))),
    )
  }
  const join = (a: number, b: number, told: boolean): void => {
    const left = sets.find(a)
    const right = sets.find(b)
    if (left === right || !(told || mayJoin(a, b))) return
    const root = sets.union(left, right)
    members[root] = [...members[left]!, ...members[right]!]
  }
  const known = new Map<string, number>()
  statements.forEach((statement, i) => {
    for (const key of registryKeys(statement, registry, simplify))
      meet(known, key, i, (first) => join(first, i, true))
  })
  statements.forEach((statement, i) => {
    for (const key of joiningKeys(statement, simplify)) meet(known, key, i, (first) => join(first, i, false))
  })
  const groups = new Map<number, SpeakerStatement[]>()
  statements.forEach((statement, i) => {
    const root = sets.find(i)
    groups.set(root, [...(groups.get(root) ?? []), statement])
  })
  return [...groups.values()]
    .map((group) => describe(group, registry, simplify))
    .sort((a, b) => b.transcripts - a.transcripts || b.words - a.words || (a.name < b.name ? -1 : 1))
}

function meet(known: Map<string, number>, key: string, index: number, found: (first: number) => void): void {
  const first = known.get(key)
  if (first === undefined) known.set(key, index)
  else found(first)
}

function registryKeys(
  { name, aliases }: SpeakerStatement,
  { people }: SpeakerRegistry,
  simplify: Simplify,
): string[] {
  const keys = new Set([name, ...aliases].map((known) => personKey(known, simplify)))
  return people.flatMap((person, i) =>
    [person.name, ...person.also].some((known) => keys.has(personKey(known, simplify)))
      ? [`registry:${i}`]
      : [],
  )
}

function joiningKeys({ name, aliases, path, channel, role }: SpeakerStatement, simplify: Simplify): string[] {
  if (isPart(name) && name !== channel) return [`part:${path}:${name}`]
  const keys = [name, ...aliases].filter(isFullName).map((full) => `name:${personKey(full, simplify)}`)
  const programme = channelKey(channel, simplify) ?? path
  keys.push(`channel:${programme}:${personKey(name, simplify)}`)
  if (channel !== null && (role === 'host' || role === 'narrator') && namesChannel(name, channel, simplify))
    keys.push(`owner:${programme}`)
  return keys
}

/** Whether the registry holds two speakers apart, by their folded names. */
function separations({ different }: SpeakerRegistry, simplify: Simplify) {
  const groups = different.map((names) => new Set(names.map((name) => personKey(name, simplify))))
  return (a: readonly string[], b: readonly string[]): boolean =>
    groups.some((group) => {
      const left = a.filter((key) => group.has(key))
      const right = b.filter((key) => group.has(key))
      if (left.length === 0 || right.length === 0) return false
      return group.size === 1 || left.some((key) => !right.includes(key))
    })
}

function describe(
  group: readonly SpeakerStatement[],
  registry: SpeakerRegistry,
  simplify: Simplify,
): MergedPerson {
  const name = preferredName(group, registry, simplify)
  const aliases = new Set(group.flatMap((statement) => [statement.name, ...statement.aliases]))
  aliases.delete(name)
  const paths = new Map(group.map(({ path, allWords }) => [path, allWords]))
  const words = total(group.map((statement) => statement.words))
  const allWords = total([...paths.values()])
  const dates = group.flatMap(({ date }) => date ?? []).sort()
  return {
    name,
    aliases: [...aliases].sort(),
    named: !isPart(name) || group.some(({ channel }) => channel === name),
    roles: byFrequency(group.map(({ role }) => role)),
    transcripts: paths.size,
    turns: total(group.map(({ turns }) => turns)),
    words,
    share: allWords === 0 ? 0 : round(words / allWords),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    appearances: group.map(({ aliases: _, allWords: __, ...appearance }) => appearance),
  }
}

/** The registry's; else the fullest of the most frequent names. */
function preferredName(
  group: readonly SpeakerStatement[],
  { people }: SpeakerRegistry,
  simplify: Simplify,
): string {
  const keys = new Set(
    group.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => personKey(name, simplify)),
  )
  const told = people.find(({ name, also }) =>
    [name, ...also].some((known) => keys.has(personKey(known, simplify))),
  )
  if (told) return told.name
  const names = byFrequency(group.map(({ name }) => name))
  return names.find(isFullName) ?? names.find((name) => !isPart(name)) ?? names[0]!
}

function byFrequency<Value extends string | Role>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
