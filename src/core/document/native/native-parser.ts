import type { MarkdownTree } from '../markdown-tree.ts'
import { NativeTree } from './native-tree.ts'
import type { SatteriBinding } from './satteri-binding.ts'
import { standInsFor } from './stand-ins.ts'

/** satteri's ENABLE_TABLES, FOOTNOTES, STRIKETHROUGH, TASKLISTS and GFM: what remark-gfm reads. */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11)

/** The tree that the reference gives a body, by satteri; null where satteri fails or only the reference can tell. */
export function parseNatively(satteri: SatteriBinding, body: string): MarkdownTree | null {
  const standIns = standInsFor(body)
  if (!standIns) return null
  try {
    const handle = satteri.createMdastHandle(standIns.parsed, gfm, true)
    try {
      return new NativeTree(satteri.serializeHandle(handle), body, standIns)
    } finally {
      satteri.dropHandle(handle)
    }
  } catch {
    return null
  }
}
