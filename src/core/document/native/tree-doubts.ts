import { type MarkdownTree, nodeType } from '../markdown-tree.ts'
import type { NativeTree } from './native-tree.ts'

/**
 * Where a tree shows what satteri may have read otherwise than micromark: indented code, HTML in a list or a quote or at
 * the start of a table's row, a paragraph right under another, a task that is a heading, a backtick that is text. Offsets,
 * one or more in each doubtful block.
 */
export function treeDoubts(tree: NativeTree, text: string): number[] {
  const doubts: number[] = []
  let paragraph = 0
  const ticks = text.includes('`')
  for (let node = 1; node < tree.count; node++) {
    const type = tree.type(node)
    if (type === nodeType.paragraph) {
      if (isRightUnder(tree, node, paragraph)) doubts.push(tree.start(node))
      paragraph = node
    } else if (
      (type === nodeType.heading && isTask(tree, node, text)) ||
      (type === nodeType.code && isIndented(tree, node, text)) ||
      (type === nodeType.html && isMisplaced(tree, node)) ||
      (ticks && type === nodeType.text && isUnderTick(tree, node, paragraph, text))
    )
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

/** Whether a backtick that opens no code stands in text of several lines: micromark ends a line elsewhere after one in an item. */
function isUnderTick(tree: NativeTree, node: number, paragraph: number, text: string): boolean {
  const lines = tree.endLine(paragraph) - tree.startLine(paragraph)
  return lines > 0 && text.slice(tree.start(node), tree.end(node)).includes('`')
}

function isTask(tree: NativeTree, heading: number, text: string): boolean {
  const start = tree.start(heading)
  return text[start - 2] === ']' && text[start - 4] === '['
}

/** Whether code is not fenced. */
export function isIndented(tree: MarkdownTree, code: number, text: string): boolean {
  return !/[`~]/.test(text[tree.start(code)]!)
}

function isMisplaced(tree: NativeTree, node: number): boolean {
  const parent = tree.parent(node)
  const within = tree.type(parent)
  if (within === nodeType.tableCell) return tree.start(parent) === tree.start(node)
  return parent > 0 && (within === nodeType.other || within === nodeType.blockquote)
}
