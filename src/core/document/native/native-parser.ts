import type { MarkdownTree } from '../markdown-tree.ts'
import { longestForReference } from '../parse-risk.ts'
import { graftReference } from './graft.ts'
import { NativeTree } from './native-tree.ts'
import type { SatteriBinding } from './satteri-binding.ts'
import { type StandIns, standInsFor } from './stand-ins.ts'
import { treeDoubts } from './tree-doubts.ts'

/** satteri's ENABLE_TABLES, FOOTNOTES, STRIKETHROUGH, TASKLISTS and GFM: what remark-gfm reads. */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11)

/** The tree that the reference gives a well-formed body, by satteri; null where satteri fails or only the reference can tell. */
export function parseNatively(satteri: SatteriBinding, body: string): MarkdownTree | null {
  const standIns = standInsFor(body)
  if (!standIns || doubtfulLength(body, standIns.doubts) > longestForReference) return null
  try {
    const tree = readTree(satteri, body, standIns)
    const doubts = [...standIns.doubts, ...treeDoubts(tree, body)]
    if (tree.hasNull) for (const { index } of body.matchAll(/\0/g)) doubts.push(index)
    return doubts.length === 0 ? tree : graftReference(tree, body, doubts, standIns.defines)
  } catch {
    return null
  }
}

/** Of the lines in doubt, in UTF-16 units: their blocks, which the reference would have to read, are no shorter. */
function doubtfulLength(body: string, doubts: readonly number[]): number {
  let length = 0
  let end = 0
  for (const doubt of [...doubts].sort((a, b) => a - b)) {
    if (doubt < end) continue
    const start = body.lastIndexOf('\n', doubt) + 1
    const feed = body.indexOf('\n', doubt)
    end = feed < 0 ? body.length : feed + 1
    length += end - start
  }
  return length
}

function readTree(satteri: SatteriBinding, body: string, standIns: StandIns): NativeTree {
  const handle = satteri.createMdastHandle(standIns.parsed, gfm, true)
  try {
    return new NativeTree(satteri.serializeHandle(handle), body, standIns)
  } finally {
    satteri.dropHandle(handle)
  }
}
