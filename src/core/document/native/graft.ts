import { type Graft, GraftedTree } from '../grafted-tree.ts'
import { type MarkdownTree, nodeType } from '../markdown-tree.ts'
import { longestForReference, referenceRisk } from '../parse-risk.ts'
import { parseByReference } from '../reference-parser.ts'
import { isIndented } from './tree-doubts.ts'

/** An empty line between two blocks. */
const emptyLine = /(?:\r(?!\n)|\n)[ \t]*[\r\n]/

/**
 * The tree with the top-level blocks at some offsets read by the reference, and with them those that no empty line parts
 * from them. `defines`: whether links' targets may be defined in the text. Null where that may give another tree than the reference gives of the whole text, or take too long.
 */
export function graftReference(
  tree: MarkdownTree,
  text: string,
  doubts: readonly number[],
  defines: boolean,
): MarkdownTree | null {
  const stretches = stretchesOf(tree, text, doubts)
  if (!stretches) return null
  const grafts: Graft[] = []
  for (const stretch of stretches) {
    const graft = readAgain(tree, text, stretch, defines)
    if (!graft) return null
    grafts.push(graft)
  }
  return new GraftedTree(tree, grafts)
}

/** Children of the root, `to` not among them, and the offsets of the lines that they stand on. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** What is to be read again, told before any of it is read; null where it is too long. */
function stretchesOf(tree: MarkdownTree, text: string, doubts: readonly number[]): Stretch[] | null {
  const stretches: Stretch[] = []
  const count = tree.childCount(0)
  let index = 0
  let length = 0
  for (const doubt of [...doubts].sort((a, b) => a - b)) {
    while (index < count && tree.end(tree.child(0, index)) <= doubt) index++
    if (index === count) return null
    if (index < (stretches.at(-1)?.to ?? 0)) continue
    const stretch = stretchAt(tree, text, index)
    length += tree.end(tree.child(0, stretch.to - 1)) - stretch.start
    if (length > longestForReference) return null
    stretches.push(stretch)
  }
  return stretches
}

function stretchAt(tree: MarkdownTree, text: string, index: number): Stretch {
  const count = tree.childCount(0)
  let from = index
  while (from > 0 && !isParted(tree, text, from)) from--
  let to = index + 1
  while (to < count && !isParted(tree, text, to)) to++
  const start = lineStart(text, tree.start(tree.child(0, from)))
  const end = to < count ? lineStart(text, tree.start(tree.child(0, to))) : text.length
  return { from, to, start, end }
}

function readAgain(tree: MarkdownTree, text: string, stretch: Stretch, defines: boolean): Graft | null {
  const { from, to, start, end } = stretch
  const source = text.slice(start, end)
  if ((defines && source.includes('[')) || referenceRisk(source, null)) return null
  const graft = { tree: parseByReference(source), shift: start, from, to }
  return standsWithin(graft, tree, tree.child(0, from), tree.child(0, to - 1)) ? graft : null
}

/** Whether an empty line stands before a child of the root; micromark reads what stands beside indented code otherwise all the same. */
function isParted(tree: MarkdownTree, text: string, index: number): boolean {
  const before = tree.child(0, index - 1)
  const after = tree.child(0, index)
  const code = [before, after].some((it) => tree.type(it) === nodeType.code && isIndented(tree, it, text))
  return !code && emptyLine.test(text.slice(tree.end(before), tree.start(after)))
}

/** Whether the blocks begin and end where `first` to `last` do, and so leave those around them as they are. */
function standsWithin({ tree, shift }: Graft, trunk: MarkdownTree, first: number, last: number): boolean {
  const count = tree.childCount(0)
  if (count === 0) return false
  const end = tree.child(0, count - 1)
  const type = tree.type(end)
  return (
    tree.start(tree.child(0, 0)) + shift === trunk.start(first) &&
    tree.end(end) + shift === trunk.end(last) &&
    type === trunk.type(last) &&
    ((type !== nodeType.code && type !== nodeType.html) || tree.value(end) === trunk.value(last))
  )
}

/** Looks for a lone CR in the line only: in text without any, a look back would go to its beginning each time. */
function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return offset > 0 ? start + text.slice(start, offset).lastIndexOf('\r') + 1 : 0
}
