import type { MarkdownTree } from './markdown-tree.ts'
import { parseNatively } from './native/native-parser.ts'
import { loadSatteri } from './native/satteri-binding.ts'
import { parseRisk } from './parse-risk.ts'
import { parseByReference } from './reference-parser.ts'

/** `hybrid` is fast where it is certain to give the reference's tree, and asks the reference elsewhere. */
export type MarkdownParser = 'hybrid' | 'reference'

const satteri = await loadSatteri()

/** The tree of a body; offsets are relative to the body. */
export function parseMarkdown(body: string, parser: MarkdownParser = 'hybrid'): MarkdownTree {
  const fast = satteri && parser === 'hybrid' && !explodesNatively(body)
  return (fast ? parseNatively(satteri, body) : null) ?? parseByReference(body)
}

/** What costs satteri quadratic time or gigabytes, and the reference little. */
function explodesNatively(body: string): boolean {
  const risk = parseRisk(body)
  return risk === 'long-line' || risk === 'many-references'
}
