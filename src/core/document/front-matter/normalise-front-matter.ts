import type { Report } from '../../../model/finding.ts'
import { type FieldName, type FrontMatter, fieldKinds } from '../../../model/front-matter.ts'
import type { SourceText } from '../source-text.ts'
import { fieldNormalisers } from './field-normalisers.ts'
import { notPlain, plainValue } from './plain-value.ts'
import { describeNode, toData, type YamlMap } from './yaml-node.ts'

const isKnown = (key: string): key is FieldName => Object.hasOwn(fieldKinds, key)

/** A field the tool does not know: texts trimmed, empty is absent, all else as it stands. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  return value ?? undefined
}

/** Brings the data of a block into its normal form; a value that has none is left out and reported. */
export function normaliseFrontMatter(tree: YamlMap, source: SourceText, report: Report): FrontMatter {
  const frontMatter: Record<string, unknown> = {}
  for (const { key, value: node } of tree.entries) {
    if (!isKnown(key)) {
      const value = tidy(toData(node))
      if (value !== undefined) frontMatter[key] = value
      continue
    }
    const kind = fieldKinds[key]
    const plain = plainValue(kind, node)
    if (plain !== notPlain) {
      if (plain !== undefined) frontMatter[key] = plain
      continue
    }
    const parsed = fieldNormalisers[kind].safeParse(toData(node))
    if (parsed.success) {
      if (parsed.data !== undefined) frontMatter[key] = parsed.data
      continue
    }
    const range = source.rangeAt(node.start, node.end)
    if (kind === 'date' && node.kind === 'scalar') {
      const value = node.text.slice(0, 60)
      report({ code: 'field/date', arguments: { field: key, value, leftOut: true }, range })
    } else {
      const found = describeNode(node)
      report({ code: 'field/type', arguments: { field: key, expected: kind, found, leftOut: true }, range })
    }
  }
  return frontMatter
}
