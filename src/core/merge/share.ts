import type { Name } from './fold-name.ts'
import type { Profile } from './profile.ts'

/** From it on a name is a chief one of its language; one of two words must be given more often than all others. */
export const chief = 0.5
export const aboveChief = 0.501

/** The share of a name among the full forms of its language. */
export function share(profile: Profile, name: Name): number {
  const key = name.unordered
  let all = 0
  let own = 0
  for (const long of profile.longs.values()) {
    if (long.name.language !== name.language) continue
    all += long.weight
    if (long.name.unordered === key) own += long.weight
  }
  return all === 0 ? 0 : own / all
}
