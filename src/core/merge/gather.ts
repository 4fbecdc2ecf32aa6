import type { ClusterSet } from './cluster-set.ts'
import { definitionSimilarity, type Profile, resemble } from './profile.ts'
import type { Sense } from './sense.ts'

/** Each member is compared with so many groups, the heaviest: a bound on the work. */
const mostGroups = 12

/** Joins each member, heaviest first, to the most similar group so far that `fits`. */
export function gather(
  clusters: ClusterSet,
  members: readonly number[],
  fits: (a: Profile, b: Profile, sense: Sense, only: boolean) => boolean,
): void {
  const weight = (index: number): number => clusters.profile(index).weight
  const roots = [...new Set(members.map((index) => clusters.root(index)))]
  const bare = (index: number): boolean => clusters.profile(index).longs.size === 0
  const late = (index: number): number => (clusters.senses[index]!.head ? 2 : 0) + (bare(index) ? 1 : 0)
  roots.sort((a, b) => late(a) - late(b) || weight(b) - weight(a) || a - b)
  const groups: number[] = []
  let gathered = 0
  for (const root of roots) {
    const profile = clusters.profile(root)
    const own = profile.weight
    const compared = groups.slice(0, mostGroups)
    const ranked = compared
      .map((group) => ({ group, likeness: likeness(clusters.profile(group), profile) }))
      .sort((a, b) => b.likeness - a.likeness || weight(b.group) - weight(a.group) || a.group - b.group)
    const sense = clusters.senses[root]!
    const home = ranked.find(({ group }) =>
      fits(clusters.profile(group), profile, sense, groups.length === 1),
    )
    const place = home?.group ?? (bare(root) ? dominant(compared, gathered, weight) : undefined)
    if (place === undefined || !clusters.join(place, root)) groups.push(root)
    gathered += own
  }
}

/** Share of all that a group must have for what says nothing of its full form to be taken for it. */
const dominance = 0.75

/** The group that nearly all others are dwarfed by. */
function dominant(
  groups: readonly number[],
  total: number,
  weight: (group: number) => number,
): number | undefined {
  return groups.find((group) => weight(group) >= dominance * total && total > 2)
}

function likeness(a: Profile, b: Profile): number {
  return definitionSimilarity(a, b) + (resemble(a, b) ? 1 : 0)
}
