import { DisjointSet } from './disjoint-set.ts'
import { fileUnder } from './file-under.ts'
import { absorb, type Profile, profileOf } from './profile.ts'
import type { Sense } from './sense.ts'

/** Senses on their way to concepts: which stand together, and what is known of each group. */
export class ClusterSet {
  readonly #sets: DisjointSet
  readonly #profiles: Profile[]
  readonly #apart: (a: Profile, b: Profile) => boolean

  /** `apart` says whether two groups must never be joined. */
  constructor(
    readonly senses: readonly Sense[],
    apart: (a: Profile, b: Profile) => boolean,
  ) {
    this.#sets = new DisjointSet(senses.length)
    this.#profiles = senses.map(profileOf)
    this.#apart = apart
  }

  root(sense: number): number {
    return this.#sets.find(sense)
  }

  /** One sense of each group, the first ones first; a group that was joined on the way is left out. */
  *roots(): Generator<number> {
    for (let sense = 0; sense < this.senses.length; sense += 1)
      if (this.#sets.find(sense) === sense) yield sense
  }

  profile(sense: number): Profile {
    return this.#profiles[this.#sets.find(sense)]!
  }

  /** Joins two groups, unless they must stay apart. */
  join(a: number, b: number): boolean {
    const left = this.#sets.find(a)
    const right = this.#sets.find(b)
    if (left === right) return true
    const [profile, other] = [this.#profiles[left]!, this.#profiles[right]!]
    if (this.#apart(profile, other)) return false
    const root = this.#sets.union(left, right)
    absorb(this.#profiles[root]!, root === left ? other : profile)
    return true
  }

  /** The senses of each group, groups in the order of their first sense. */
  groups(): Sense[][] {
    const groups = new Map<number, Sense[]>()
    this.senses.forEach((sense, index) => {
      const root = this.#sets.find(index)
      fileUnder(groups, root, sense)
    })
    return [...groups.values()]
  }
}
