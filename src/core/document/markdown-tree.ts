/** What the reading of a tree needs to tell apart; all other mdast types are `other` and only their children count. */
export const nodeType = {
  other: 0,
  paragraph: 1,
  heading: 2,
  blockquote: 3,
  list: 4,
  html: 5,
  code: 6,
  tableCell: 7,
  text: 8,
  emphasis: 9,
  strong: 10,
  delete: 11,
  link: 12,
  inlineCode: 13,
  break: 14,
  image: 15,
} as const
export type NodeType = (typeof nodeType)[keyof typeof nodeType]

/**
 * A Markdown tree by node numbers, whichever parser made it; number 0 is the root. Offsets are UTF-16 units in the
 * parsed text, -1 where the parser knows none (as mdast-util-gfm-autolink-literal leaves some).
 */
export interface MarkdownTree {
  type(node: number): NodeType
  start(node: number): number
  end(node: number): number
  childCount(node: number): number
  child(node: number, index: number): number
  /** Of a heading, 1 to 6. */
  depth(node: number): number
  /** Of text, code, inline code and HTML; an image's alternative text. */
  value(node: number): string
}
