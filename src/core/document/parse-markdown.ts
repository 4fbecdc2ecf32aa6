import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import type { MarkdownTree } from './markdown-tree.ts'
import { MdastTree } from './mdast-tree.ts'

const reference = remark().use(remarkGfm).use(remarkCjkFriendly).freeze()

/** The tree of a body; offsets are relative to the body. */
export function parseMarkdown(body: string): MarkdownTree {
  return new MdastTree(reference.parse(body) as Root)
}
