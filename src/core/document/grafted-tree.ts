import type { MarkdownTree, NodeType } from './markdown-tree.ts'

/** Blocks that another parser read from a stretch of the text: they stand for some of the root's children. */
export interface Graft {
  readonly tree: MarkdownTree
  /** Where the stretch begins in the text, in UTF-16 units. */
  readonly shift: number
  /** The children of the root that it stands for: indexes, end exclusive. */
  readonly from: number
  readonly to: number
}

/** Node numbers of a graft begin at multiples of this; no tree has as many nodes. */
const stride = 2 ** 32

/** A tree in which other trees stand for some of the root's children. */
export class GraftedTree implements MarkdownTree {
  readonly #trunk: MarkdownTree
  readonly #grafts: readonly Graft[]
  /** The root's. */
  readonly #children: number[] = []

  /** `grafts` are in order and do not overlap. */
  constructor(trunk: MarkdownTree, grafts: readonly Graft[]) {
    this.#trunk = trunk
    this.#grafts = grafts
    const count = trunk.childCount(0)
    let reached = 0
    grafts.forEach(({ tree, from, to }, index) => {
      for (; reached < from; reached++) this.#children.push(trunk.child(0, reached))
      for (let i = 0; i < tree.childCount(0); i++)
        this.#children.push((index + 1) * stride + tree.child(0, i))
      reached = to
    })
    for (; reached < count; reached++) this.#children.push(trunk.child(0, reached))
  }

  type(node: number): NodeType {
    return this.#treeOf(node).type(node % stride)
  }

  start(node: number): number {
    return this.#shifted(node, this.#treeOf(node).start(node % stride))
  }

  end(node: number): number {
    return this.#shifted(node, this.#treeOf(node).end(node % stride))
  }

  childCount(node: number): number {
    return node === 0 ? this.#children.length : this.#treeOf(node).childCount(node % stride)
  }

  child(node: number, index: number): number {
    if (node === 0) return this.#children[index]!
    const local = node % stride
    return node - local + this.#treeOf(node).child(local, index)
  }

  depth(node: number): number {
    return this.#treeOf(node).depth(node % stride)
  }

  value(node: number): string {
    return this.#treeOf(node).value(node % stride)
  }

  #treeOf(node: number): MarkdownTree {
    return node < stride ? this.#trunk : this.#grafts[Math.floor(node / stride) - 1]!.tree
  }

  #shifted(node: number, offset: number): number {
    return node < stride || offset < 0 ? offset : offset + this.#grafts[Math.floor(node / stride) - 1]!.shift
  }
}
