import { appendAll } from '../../model/append-all.ts'
import { ClusterSet } from './cluster-set.ts'
import type { Name } from './fold-name.ts'
import { gather } from './gather.ts'
import { indexBy } from './index-by.ts'
import { joinByField } from './join-by-field.ts'
import { joinCrossed } from './join-crossed.ts'
import { joinDefinedAs } from './join-defined-as.ts'
import { joinForms } from './join-forms.ts'
import { joinMisspelt } from './join-misspelt.ts'
import { joinPersons } from './join-persons.ts'
import { joinSpeltOut } from './join-spelt-out.ts'
import { joinWithKind } from './join-with-kind.ts'
import { type Profile, resemble, sameEnglish } from './profile.ts'
import { ofTwoPersons, sameAtLength, sameShortForm, sameTerm, sameThing } from './same-thing.ts'
import type { Sense } from './sense.ts'
import { shareLine } from './share-place.ts'

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
  const clusters = new ClusterSet(senses, (a, b) => ofTwoPersons(a, b) || apart(a, b))
  for (const [a, b] of joined) clusters.join(a, b)
  joinByTerm(clusters)
  joinByFullForm(clusters)
  joinByShortForm(clusters)
  joinAtLength(clusters)
  joinByDefinition(clusters)
  joinPersons(clusters)
  joinForms(clusters)
  joinMisspelt(clusters)
  joinWithKind(clusters)
  joinCrossed(clusters)
  joinSpeltOut(clusters)
  joinDefinedAs(clusters)
  joinByField(clusters)
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
    appendAll(links, linksOf(clusters, holders))
  }
  links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  for (const { a, b, name } of links) {
    if (clusters.root(a) === clusters.root(b)) continue
    if (sameThing(clusters.profile(a), clusters.profile(b), name)) clusters.join(a, b)
  }
}

/** Groups that share a short form: joined where no full forms differ and the definitions are alike. */
function joinByShortForm(clusters: ClusterSet): void {
  for (const { name, roots } of holdersOf(clusters, ({ shorts }) => shorts).values()) {
    gather(clusters, roots, (group, other, _sense, only) => sameShortForm(group, other, name, only))
  }
}

/** Groups of which one gives in full what the other has as a short form. */
function joinAtLength(clusters: ClusterSet): void {
  const shorts = holdersOf(clusters, (profile) => profile.shorts, 1)
  const pairs: { readonly short: number; readonly long: number; readonly name: Name }[] = []
  for (const long of clusters.roots()) {
    for (const { name } of clusters.profile(long).longs.values()) {
      const holders = shorts.get(name.unordered)
      if (holders === undefined) continue
      for (const short of holders.roots) if (short !== long) pairs.push({ short, long, name: holders.name })
    }
  }
  for (const { short, long, name } of pairs) {
    if (clusters.root(short) === clusters.root(long)) continue
    if (sameAtLength(clusters.profile(short), clusters.profile(long), name)) clusters.join(short, long)
  }
}

/** A definition of such a length is of one thing only. */
const ownText = 24

/** Groups that give a definition in the same words, and have English names that read alike: `King Charles III`, `Charles III`. */
function joinByDefinition(clusters: ClusterSet): void {
  const byText = indexBy(clusters.senses, ({ statements }) =>
    statements.flatMap(({ definition }) => (definition === '' ? [] : [definition])),
  )
  for (const [text, members] of byText) {
    const own = text.length >= ownText
    gather(
      clusters,
      members,
      (group, sense) =>
        (sameEnglish(group, sense) || (own && resemble(group, sense))) && !shareLine(group, sense),
    )
  }
}

interface Holders {
  readonly name: Name
  /** Each once, in the order of senses. */
  readonly roots: number[]
}

function holdersOf(
  clusters: ClusterSet,
  namesOf: (profile: Profile) => Profile['longs'],
  least = 2,
): Map<string, Holders> {
  const holders = new Map<string, Holders>()
  for (const index of clusters.roots()) {
    for (const { name } of namesOf(clusters.profile(index)).values()) {
      const known = holders.get(name.unordered)
      if (known === undefined) holders.set(name.unordered, { name, roots: [index] })
      else if (known.roots.at(-1) !== index) known.roots.push(index)
    }
  }
  for (const [key, { roots }] of holders) if (roots.length < least) holders.delete(key)
  return holders
}

/** Groups that share a name and are compared each with each; where there are more, with the one that gives it most often. */
const compareAll = 12

function linksOf(clusters: ClusterSet, { name, roots }: Holders): Link[] {
  const weight = (root: number): number => clusters.profile(root).weight
  const ranked = [...roots].sort((a, b) => weight(b) - weight(a) || a - b)
  const centres = ranked.length <= compareAll ? ranked : ranked.slice(0, 1)
  return centres.flatMap((a, index) =>
    ranked.slice(index + 1).map((b) => ({ a, b, name, weight: weight(b) })),
  )
}
