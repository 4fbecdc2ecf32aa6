import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import type { MarkdownTree } from './markdown-tree.ts'
import { MdastTree } from './mdast-tree.ts'

const reference = remark().use(remarkGfm).use(remarkCjkFriendly).freeze()

/** The tree that every other parser must give: remark's, with GFM and emphasis that knows CJK. Offsets are in the body. */
export function parseByReference(body: string): MarkdownTree {
  return new MdastTree(reference.parse(body) as Root)
}
