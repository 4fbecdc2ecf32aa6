import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'

const reference = remark().use(remarkGfm).use(remarkCjkFriendly).freeze()

/** The mdast of a body; positions are relative to the body. */
export function parseMarkdown(body: string): Root {
  return reference.parse(body) as Root
}
