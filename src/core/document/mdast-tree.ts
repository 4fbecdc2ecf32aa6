import type { Nodes, Root } from 'mdast'
import { type MarkdownTree, type NodeType, nodeType } from './markdown-tree.ts'

const typeOf: { readonly [name: string]: NodeType } = {
  paragraph: nodeType.paragraph,
  heading: nodeType.heading,
  blockquote: nodeType.blockquote,
  list: nodeType.list,
  html: nodeType.html,
  code: nodeType.code,
  tableCell: nodeType.tableCell,
  text: nodeType.text,
  emphasis: nodeType.emphasis,
  strong: nodeType.strong,
  delete: nodeType.delete,
  link: nodeType.link,
  linkReference: nodeType.link,
  inlineCode: nodeType.inlineCode,
  break: nodeType.break,
  image: nodeType.image,
  imageReference: nodeType.image,
}

/** An mdast, numbered in the file's order. */
export class MdastTree implements MarkdownTree {
  readonly #nodes: Nodes[] = []
  readonly #children: number[][] = []

  constructor(root: Root) {
    this.#number(root)
  }

  type(node: number): NodeType {
    return typeOf[this.#nodes[node]!.type] ?? nodeType.other
  }

  start(node: number): number {
    return this.#nodes[node]!.position?.start.offset ?? -1
  }

  end(node: number): number {
    return this.#nodes[node]!.position?.end.offset ?? -1
  }

  childCount(node: number): number {
    return this.#children[node]!.length
  }

  child(node: number, index: number): number {
    return this.#children[node]![index]!
  }

  depth(node: number): number {
    const it = this.#nodes[node]!
    return it.type === 'heading' ? it.depth : 0
  }

  value(node: number): string {
    const it = this.#nodes[node]!
    if ('value' in it) return it.value
    return 'alt' in it ? (it.alt ?? '') : ''
  }

  #number(node: Nodes): number {
    const number = this.#nodes.push(node) - 1
    const children: number[] = []
    this.#children.push(children)
    if ('children' in node) for (const child of node.children) children.push(this.#number(child))
    return number
  }
}
