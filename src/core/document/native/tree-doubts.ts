import { type MarkdownTree, type NodeType, nodeType } from '../markdown-tree.ts'
import type { NativeTree } from './native-tree.ts'

/**
 * Where a tree shows what satteri may have read otherwise than micromark: indented code, HTML in a list or a quote or at
 * the start of a table's row, a paragraph right under another. Offsets, one or more in each doubtful block.
 */
export function treeDoubts(tree: NativeTree, text: string): number[] {
  const doubts: number[] = []
  let paragraph = 0
  for (let node = 1; node < tree.count; node++) {
    const type = tree.type(node)
    if (type === nodeType.paragraph) {
      if (isRightUnder(tree, node, paragraph)) doubts.push(tree.start(node))
      paragraph = node
    } else if (type === nodeType.code ? isIndented(tree, node, text) : isMisplaced(tree, node, type))
      doubts.push(tree.start(node))
  }
  return doubts
}

function isRightUnder(tree: NativeTree, node: number, before: number): boolean {
  return (
    before > 0 &&
    tree.startLine(node) === tree.endLine(before) + 1 &&
    tree.parent(node) === tree.parent(before)
  )
}

/** Whether code is not fenced. */
export function isIndented(tree: MarkdownTree, code: number, text: string): boolean {
  return !/[`~]/.test(text[tree.start(code)]!)
}

function isMisplaced(tree: NativeTree, node: number, type: NodeType): boolean {
  if (type !== nodeType.html) return false
  const parent = tree.parent(node)
  const within = tree.type(parent)
  if (within === nodeType.tableCell) return tree.start(parent) === tree.start(node)
  return parent > 0 && (within === nodeType.other || within === nodeType.blockquote)
}
