import type { ParseRisk } from '../../model/findings/body-findings.ts'
import type { MarkdownTree } from './markdown-tree.ts'
import { parseNatively } from './native/native-parser.ts'
import { loadSatteri } from './native/satteri-binding.ts'
import { parseRisk, referenceRisk } from './parse-risk.ts'
import { parseByReference } from './reference-parser.ts'
import { RiskyMarkdown } from './risky-markdown.ts'

/** `hybrid` is fast where it is certain to give the reference's tree, and asks the reference elsewhere. */
export type MarkdownParser = 'hybrid' | 'reference'

const satteri = await loadSatteri()

export interface ParseOptions {
  readonly parser?: MarkdownParser | undefined
  /** Throw `RiskyMarkdown` rather than begin what may not end in time; for callers that can end a process instead. */
  readonly refuseRisky?: boolean | undefined
}

/** The tree of a body; offsets are relative to the body. */
export function parseMarkdown(
  body: string,
  { parser = 'hybrid', refuseRisky }: ParseOptions = {},
): MarkdownTree {
  const risk = parseRisk(body)
  if (refuseRisky && (risk === 'deep-nesting' || risk === 'many-markers')) throw new RiskyMarkdown(risk)
  const fast = satteri && parser === 'hybrid' && !explodesNatively(risk)
  const tree = fast ? parseNatively(satteri, body) : null
  if (tree) return tree
  const slow = refuseRisky ? referenceRisk(body, risk) : null
  if (slow) throw new RiskyMarkdown(slow)
  return parseByReference(body)
}

/** What costs satteri quadratic time or gigabytes, and the reference little. */
function explodesNatively(risk: ParseRisk | null): boolean {
  return risk === 'long-line' || risk === 'many-references'
}
