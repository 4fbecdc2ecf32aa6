/** Union-find over 0 … size-1 with path halving; the smallest member is the root, so the order of unions does not show. */
export class DisjointSet {
  readonly #parent: Int32Array

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index)
  }

  find(item: number): number {
    const parent = this.#parent
    let node = item
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]!]!
      node = parent[node]!
    }
    return node
  }

  /** Returns the root of both. */
  union(a: number, b: number): number {
    const left = this.find(a)
    const right = this.find(b)
    const [root, child] = left <= right ? [left, right] : [right, left]
    this.#parent[child] = root
    return root
  }
}
