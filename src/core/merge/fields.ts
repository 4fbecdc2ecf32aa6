import type { ClusterSet } from './cluster-set.ts'

/** So much must the things tell that two transcripts both explain: in a small folder, or of what all explain, one does not. */
const leastTelling = 9
/** A bound on the work: no more transcripts of a group are compared. */
const mostCompared = 24

/** Which transcripts are of one field: those that explain the same things, rare ones above all. */
export class Fields {
  readonly #paths = new Map<number, readonly string[]>()
  /** The groups that each transcript shares with others, and how much each of these tells. */
  readonly #things = new Map<string, Set<number>>()
  readonly #weights = new Map<number, number>()
  readonly #lengths = new Map<string, number>()

  constructor(clusters: ClusterSet) {
    const all = new Set<string>()
    for (const root of clusters.roots()) {
      const paths = new Set<string>()
      for (const { statements } of clusters.profile(root).senses)
        for (const { statement } of statements) paths.add(statement.place.path)
      this.#paths.set(root, [...paths].sort())
      for (const path of paths) all.add(path)
    }
    for (const [root, paths] of this.#paths) {
      if (paths.length === 1) continue
      this.#weights.set(root, Math.log(all.size / paths.length) ** 2)
      for (const path of paths) this.#note(path, root)
    }
    for (const [path, things] of this.#things) {
      let sum = 0
      for (const thing of things) sum += this.#weights.get(thing)!
      this.#lengths.set(path, Math.sqrt(sum))
    }
  }

  #note(path: string, root: number): void {
    const things = this.#things.get(path)
    if (things === undefined) this.#things.set(path, new Set([root]))
    else things.add(root)
  }

  /** How near the nearest transcripts of two groups are, 0 to 1, what they say of the groups themselves left out. */
  nearness(a: number, b: number): number {
    let nearest = 0
    for (const left of this.#paths.get(a)!.slice(0, mostCompared)) {
      for (const right of this.#paths.get(b)!.slice(0, mostCompared))
        nearest = Math.max(nearest, this.#cosine(left, right, a, b))
    }
    return nearest
  }

  #cosine(left: string, right: string, a: number, b: number): number {
    const [one, other] = [this.#things.get(left), this.#things.get(right)]
    if (one === undefined || other === undefined) return 0
    let sum = 0
    for (const thing of one) {
      if (thing !== a && thing !== b && other.has(thing)) sum += this.#weights.get(thing)!
    }
    return sum < leastTelling ? 0 : sum / (this.#lengths.get(left)! * this.#lengths.get(right)!)
  }
}
