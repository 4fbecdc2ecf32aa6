import type { FieldKind } from '../../../model/front-matter.ts'
import { readStringified } from '../../document/front-matter/read-stringified.ts'
import type { YamlMap, YamlScalar } from '../../document/front-matter/yaml-node.ts'
import type { SchemaIssue } from '../schema/schema-issue.ts'
import { eachText } from './each-text.ts'
import { findPlaceholder } from './placeholder-patterns.ts'

/** A value that one particular rule speaks of, so that the others say nothing. */
export type Claim =
  | { readonly rule: 'field/placeholder'; readonly field: string; readonly found: string }
  | {
      readonly rule: 'field/stringified'
      readonly field: string
      readonly means: string
      /** What belongs in its place, as YAML. */
      readonly instead: string
    }

const quoted = (node: YamlScalar): boolean => node.style === 'single' || node.style === 'double'

function stringified(
  node: YamlScalar,
  expected: string | undefined,
): { means: string; instead: string } | null {
  if (!quoted(node)) return null
  const text = node.text.trim()
  const takesList = expected === 'list' || expected === 'names' || expected === 'a list'
  if (text === 'null' && expected !== undefined) return { means: 'nothing', instead: takesList ? '[]' : "''" }
  if (text === '[]')
    return takesList ? { means: 'a list', instead: text } : { means: 'nothing', instead: "''" }
  if (takesList && Array.isArray(readStringified(text)) && !/[\r\n]/.test(text))
    return { means: 'a list', instead: text }
  const flag = text.toLowerCase()
  const takesFlag = expected === 'flag' || expected === 'true or false'
  if (takesFlag && (flag === 'true' || flag === 'false')) return { means: 'true or false', instead: flag }
  return null
}

/** What each value is claimed by. `kinds` is null where a schema of the user's own is in force: then its issues tell. */
export function claimsOn(
  tree: YamlMap,
  kinds: Readonly<Record<string, FieldKind>> | null,
  issues: readonly SchemaIssue[],
): Map<YamlScalar, Claim> {
  const claims = new Map<YamlScalar, Claim>()
  const byIssue = new Map(issues.map(({ node, expected }) => [node, expected]))
  eachText(tree, (node, { key: field }, isItem) => {
    const known = kinds ? kinds[field] : (byIssue.get(node) ?? (isItem ? undefined : ''))
    const instead = isItem || known === undefined ? null : stringified(node, known)
    if (instead) {
      claims.set(node, { rule: 'field/stringified', field, ...instead })
      return
    }
    const found = findPlaceholder(node.text, known === 'url')
    if (found !== null) claims.set(node, { rule: 'field/placeholder', field, found })
  })
  return claims
}
