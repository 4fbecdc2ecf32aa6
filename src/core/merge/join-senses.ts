import { ClusterSet } from './cluster-set.ts'
import type { Name } from './fold-name.ts'
import { contradict, definitionSimilarity, type Profile, resemble, share } from './profile.ts'
import type { Sense } from './sense.ts'

/** Definitions with this much in common are wordings of one. */
const oneDefinition = 0.5
/** Two groups of one language whose definitions have this much in common speak of one thing. */
const sameDefinition = 0.3
const kindredDefinition = 0.15
/** A name links two groups only where it has at least this share of the full forms in each. */
const ownName = 0.25

/**
 * Senses of one thing, put together by evidence, strongest first: one term, one full form, one short form.
 * A short form alone never joins groups whose full forms differ, and a common word joins only what is defined alike.
 * `joined` are pairs to join in any case, `apart` says what never to.
 */
export function joinSenses(
  senses: readonly Sense[],
  joined: readonly (readonly [number, number])[],
  apart: (a: Profile, b: Profile) => boolean,
): ClusterSet {
  const clusters = new ClusterSet(senses, apart)
  for (const [a, b] of joined) clusters.join(a, b)
  joinByTerm(clusters)
  joinByFullForm(clusters)
  joinByShortForm(clusters)
  return clusters
}

/** Senses with the same term: those that share a full form first, then each to the group it resembles most. */
function joinByTerm(clusters: ClusterSet): void {
  const byTerm = indexBy(clusters.senses, (sense) => [sense.term.key])
  for (const members of byTerm.values()) {
    if (members.length === 1) continue
    const byLong = indexBy(
      members.map((index) => clusters.senses[index]!),
      (sense) => sense.longs.map((long) => long.key),
    )
    for (const sharing of byLong.values()) {
      for (const other of sharing.slice(1)) clusters.join(members[sharing[0]!]!, members[other]!)
    }
    gather(clusters, members, sameTerm)
  }
}

/** Joins each member, heaviest first, to the most similar group so far that `fits`. */
function gather(
  clusters: ClusterSet,
  members: readonly number[],
  fits: (a: Profile, b: Profile, short: boolean, only: boolean) => boolean,
): void {
  const weight = (index: number): number => clusters.profile(index).weight
  const roots = [...new Set(members.map((index) => clusters.root(index)))]
  const bare = (index: number): number => (clusters.profile(index).longs.size === 0 ? 1 : 0)
  roots.sort((a, b) => bare(a) - bare(b) || weight(b) - weight(a) || a - b)
  const groups: number[] = []
  for (const root of roots) {
    const profile = clusters.profile(root)
    const ranked = groups
      .map((group) => ({ group, likeness: likeness(clusters.profile(group), profile) }))
      .sort((a, b) => b.likeness - a.likeness || weight(b.group) - weight(a.group) || a.group - b.group)
    const short = clusters.senses[root]!.short
    const home = ranked.find(({ group }) =>
      fits(clusters.profile(group), profile, short, groups.length === 1),
    )
    if (home === undefined || !clusters.join(home.group, root)) groups.push(root)
  }
}

function likeness(a: Profile, b: Profile): number {
  return definitionSimilarity(a, b) + (resemble(a, b) ? 1 : 0)
}

function sameTerm(group: Profile, sense: Profile, short: boolean, only: boolean): boolean {
  const similarity = definitionSimilarity(group, sense)
  if (contradict(group, sense))
    return resemble(group, sense) || similarity >= (short ? sameDefinition : kindredDefinition)
  if (!short || resemble(group, sense)) return true
  return similarity >= kindredDefinition || (only && similarity < 0)
}

interface Link {
  readonly a: number
  readonly b: number
  readonly name: Name
  readonly weight: number
}

/** Groups with different terms that share a full form or are each other's. */
function joinByFullForm(clusters: ClusterSet): void {
  const links: Link[] = []
  for (const holders of holdersOf(clusters, ({ longs }) => longs).values()) {
    for (const link of star(clusters, holders)) links.push(link)
  }
  links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  for (const { a, b, name } of links) {
    if (clusters.root(a) === clusters.root(b)) continue
    if (sameThing(clusters.profile(a), clusters.profile(b), name)) clusters.join(a, b)
  }
}

function sameThing(a: Profile, b: Profile, name: Name): boolean {
  if (sharedLanguages(a, b).size >= 2) return true
  if (share(a, name) < ownName || share(b, name) < ownName) return false
  const similarity = definitionSimilarity(a, b)
  const differ = contradict(a, b)
  if (!differ) return specific(name) || similarity < 0 || similarity >= 0.05
  if (name.language === 'zh') return similarity >= sameDefinition
  if (specific(name)) return similarity < 0 || similarity >= 0.03
  return similarity >= kindredDefinition || (similarity < 0 && variants(a, b))
}

/** The languages in which two groups share a full form. */
function sharedLanguages(a: Profile, b: Profile): Set<string> {
  const languages = new Set<string>()
  for (const [key, { name }] of a.longs) if (b.longs.has(key)) languages.add(name.language)
  return languages
}

/** Chinese renderings of one word that begin alike or differ in order only: 沙盒 and 沙箱, 刻蚀 and 蚀刻. */
function variants(a: Profile, b: Profile): boolean {
  const [left, right] = [a, b].map((profile) =>
    [...profile.longs.values()].flatMap(({ name }) => (name.language === 'zh' ? [name.key] : [])),
  )
  const sorted = (key: string): string => [...key].sort().join('')
  return left!.some((x) =>
    right!.some((y) => x.length === y.length && (x[0] === y[0] || sorted(x) === sorted(y))),
  )
}

/** A name of several words, or of three Chinese characters, is seldom two things'. */
function specific(name: Name): boolean {
  return name.language === 'en' ? name.tokens.length >= 2 : name.key.length >= 3
}

/** Groups that share a short form: joined where no full forms differ and the definitions are alike. */
function joinByShortForm(clusters: ClusterSet): void {
  for (const holders of holdersOf(clusters, ({ shorts }) => shorts).values()) {
    gather(clusters, [...holders.roots], (group, sense, _short, only) => {
      const similarity = definitionSimilarity(group, sense)
      if (contradict(group, sense)) return similarity >= oneDefinition
      return similarity >= kindredDefinition || (only && similarity < 0)
    })
  }
}

interface Holders {
  readonly name: Name
  readonly roots: Set<number>
}

function holdersOf(
  clusters: ClusterSet,
  namesOf: (profile: Profile) => Profile['longs'],
): Map<string, Holders> {
  const holders = new Map<string, Holders>()
  clusters.senses.forEach((_, index) => {
    if (clusters.root(index) !== index) return
    for (const [key, { name }] of namesOf(clusters.profile(index))) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, { name, roots: new Set([index]) })
      else known.roots.add(index)
    }
  })
  for (const [key, { roots }] of holders) if (roots.size === 1) holders.delete(key)
  return holders
}

/** Links from the group that gives the name most often to each other one: linear where all pairs would be square. */
function star(clusters: ClusterSet, { name, roots }: Holders): Link[] {
  const weight = (root: number): number => clusters.profile(root).longs.get(name.key)!.weight
  const ranked = [...roots].sort((a, b) => weight(b) - weight(a) || a - b)
  const centre = ranked[0]!
  return ranked.slice(1).map((b) => ({ a: centre, b, name, weight: weight(b) }))
}

function indexBy(
  senses: readonly Sense[],
  keysOf: (sense: Sense) => readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>()
  senses.forEach((sense, position) => {
    for (const key of new Set(keysOf(sense))) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [position])
      else known.push(position)
    }
  })
  return index
}
