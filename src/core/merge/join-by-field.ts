import type { ClusterSet } from './cluster-set.ts'
import { Fields } from './fields.ts'
import { fileUnder } from './file-under.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity, type Profile } from './profile.ts'
import { chief, share } from './share.ts'
import { shareTranscript } from './share-place.ts'

/** So near must transcripts be for a word to mean one thing in both. */
const oneField = 0.06
const likeThing = 0.12
/** Words that more groups have in common mean many things. */
const mostBearers = 12

/**
 * Groups that one English word is the chief name of, in transcripts of one field: a `harness` of programs is one thing
 * whatever it is called in Chinese. Who says both in one transcript tells them apart.
 */
export function joinByField(clusters: ClusterSet): void {
  const bearers = new Map<string, number[]>()
  for (const root of clusters.roots()) {
    const profile = clusters.profile(root)
    if (profile.given) continue
    for (const { name } of profile.longs.values())
      if (isChief(profile, name)) fileUnder(bearers, name.key, root)
  }
  let fields: Fields | undefined
  for (const roots of bearers.values()) {
    if (roots.length < 2 || roots.length > mostBearers) continue
    fields ??= new Fields(clusters)
    for (const [at, a] of roots.entries()) {
      for (const b of roots.slice(at + 1))
        if (mayBeOne(clusters.profile(a), clusters.profile(b)) && fields.nearness(a, b) >= oneField)
          clusters.join(a, b)
    }
  }
}

function isChief(profile: Profile, name: Name): boolean {
  return name.language === 'en' && !name.acronym && share(profile, name) >= chief
}

function mayBeOne(a: Profile, b: Profile): boolean {
  if (a === b || shareTranscript(a, b)) return false
  const similarity = definitionSimilarity(a, b)
  return similarity < 0 || similarity >= likeThing
}
