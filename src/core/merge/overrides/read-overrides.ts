import { isScalar, LineCounter, type Node, parseDocument, YAMLMap } from 'yaml'
import type { Finding, Range } from '../../../model/finding.ts'
import { type GlossaryOverrides, glossaryOverridesSchema } from '../../../model/glossary-overrides.ts'

/** Overrides, and where each of their names stands. */
export interface ReadOverrides {
  readonly overrides: GlossaryOverrides
  /** The place of the value at a path of keys and indices; a key's own place where the path ends with `keyPlace`. */
  rangeOf(path: readonly PropertyKey[]): Range
  readonly findings: readonly Finding[]
}

/** Reads glossary.overrides.yaml. What is wrong is in `findings`; the overrides are then empty. */
export function readOverrides(text: string): ReadOverrides {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const range = (start: number, end: number): Range => {
    const from = lines.linePos(start)
    const to = lines.linePos(end)
    return { line: from.line || 1, column: from.col || 1, endLine: to.line || 1, endColumn: to.col || 1 }
  }
  const rangeOf = (path: readonly PropertyKey[]): Range => {
    const node = nodeAt(document.contents, path)
    return range(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0)
  }
  const refused = (findings: Finding[]): ReadOverrides => ({ overrides: {}, rangeOf, findings })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const at = range(problem.pos[0], problem.pos[1])
    return refused([{ code: 'overrides/syntax', arguments: { reason: problem.message }, range: at }])
  }
  const value = plainValue(() => document.toJS())
  if (value instanceof Error) {
    return refused([{ code: 'overrides/syntax', arguments: { reason: value.message }, range: rangeOf([]) }])
  }
  const result = glossaryOverridesSchema.safeParse(value ?? {})
  if (result.success) return { overrides: result.data, rangeOf, findings: [] }
  return refused(
    result.error.issues.map(({ path, message, ...issue }) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0]! : null
      const place = unknown === null ? path : [...path, unknown]
      const key = place.map(String).join('.') || 'the file'
      return { code: 'overrides/shape', arguments: { key, problem: message }, range: rangeOf(place) }
    }),
  )
}

/** A document full of aliases throws when it is unfolded. */
function plainValue(unfold: () => unknown): unknown {
  try {
    return unfold()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The node at a path; of a mapping's entry its key, so that what is said of it points to the line's start. */
function nodeAt(contents: Node | null, path: readonly PropertyKey[]): Node | null {
  let node: Node | null = contents
  for (const [depth, step] of path.entries()) {
    if (node instanceof YAMLMap) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return node
      node = (depth === path.length - 1 ? pair.key : pair.value) as Node | null
    } else if (node !== null && 'items' in node) {
      node = (node.items as Node[])[Number(step)] ?? node
    } else return node
  }
  return node
}
