import type { core, z } from 'zod'
import type { FieldKind } from '../../../model/front-matter.ts'
import { isEmpty, toData, type YamlMap, type YamlNode } from '../../document/front-matter/yaml-node.ts'
import type { SchemaIssue } from './schema-issue.ts'

/** A schema for front matter: the one of the settings, with the kinds of its fields, or one of the user's own. */
export interface SchemaInForce {
  readonly schema: z.ZodType
  /** Null for a schema of the user's own. */
  readonly kinds: Readonly<Record<string, FieldKind>> | null
  /** The names of the fields it has, as far as it tells: for the nearest one to a key it does not have. */
  readonly fieldNames: readonly string[]
  /** Tells, without the schema, of front matter that surely fits; null where there is no such way. */
  readonly fits: ((tree: YamlMap) => boolean) | null
}

/** The data that a schema is asked about: of the fields known here, empty ones are absent. */
function dataOf(tree: YamlMap, kinds: SchemaInForce['kinds']): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const { key, value } of tree.entries) {
    if (!kinds || !isEmpty(value) || !Object.hasOwn(kinds, key)) data[key] = toData(value)
  }
  return data
}

function nodeAt(tree: YamlMap, path: readonly PropertyKey[]): YamlNode | null {
  let node: YamlNode | undefined = tree
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key === step)?.value
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step]
    else return null
  }
  return node ?? null
}

function kindOf(issue: core.$ZodIssue, node: YamlNode | null): SchemaIssue['kind'] {
  if (node === null || (isEmpty(node) && issue.path.length === 1)) return 'required'
  switch (issue.code) {
    case 'invalid_value':
      return isTextOf(issue.values, node) ? 'enum' : 'type'
    case 'invalid_format':
      if (/^(?:url|uri|httpUrl)$/.test(issue.format)) return 'url'
      return /^(?:date|datetime)$/.test(issue.format) ? 'date' : 'type'
    case 'custom':
      return issue.params?.kind === 'date' || issue.params?.kind === 'url' ? issue.params.kind : 'type'
    default:
      return 'type'
  }
}

/** Whether a value is of the type that a list of values has: then it is none of them, else it is not even of their type. */
function isTextOf(values: readonly unknown[], node: YamlNode): boolean {
  if (node.kind !== 'scalar') return false
  return typeof node.value === 'string' || !values.every((value) => typeof value === 'string')
}

const schemaNames: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  object: 'keys and values',
  record: 'keys and values',
  number: 'a number',
  int: 'a whole number',
}

function* flatten(issue: core.$ZodIssue): Generator<core.$ZodIssue> {
  // Of a union's branches the one that came furthest speaks, where one did.
  if (issue.code === 'invalid_union') {
    const deep = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0))
    if (deep) for (const inner of deep) yield* flatten({ ...inner, path: [...issue.path, ...inner.path] })
    else {
      const values = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? [inner] : []))
      yield values[0] ? { ...values[0], path: issue.path } : issue
    }
    return
  }
  yield issue
}

/** Holds the front matter against the schema. `unread`: keys whose values are not known. */
export function findIssues(
  tree: YamlMap,
  unread: readonly string[],
  { schema, kinds, fits }: SchemaInForce,
): SchemaIssue[] {
  if (fits?.(tree)) return []
  const result = schema.safeParse(dataOf(tree, kinds))
  if (result.success) return []
  const issues: SchemaIssue[] = []
  for (const issue of result.error.issues.flatMap((each) => [...flatten(each)])) {
    const field = issue.path.join('.')
    const top = String(issue.path[0] ?? '')
    if (unread.includes(top)) continue
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key]
        const node = nodeAt(tree, path)
        issues.push({ kind: 'unknown', field: path.join('.'), node, expected: '', allowed: [] })
      }
      continue
    }
    const node = nodeAt(tree, issue.path)
    if (node?.kind === 'scalar' && node.style === 'alias') continue
    const own = kinds === null ? { problem: issue.message } : {}
    issues.push({
      kind: kindOf(issue, node),
      field: field === '' ? 'front matter' : field,
      node,
      expected: expectedBy(issue, kinds?.[top], issue.path.length),
      allowed: issue.code === 'invalid_value' ? issue.values.map(String) : [],
      ...own,
    })
  }
  return issues
}

function expectedBy(issue: core.$ZodIssue, kind: FieldKind | undefined, depth: number): string {
  if (kind && depth === 1) return kind
  if (issue.code === 'invalid_type') return schemaNames[issue.expected] ?? issue.expected
  return kind ? 'text' : 'another value'
}
