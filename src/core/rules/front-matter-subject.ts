import type { Range } from '../../model/finding.ts'
import type { YamlEntry, YamlMap, YamlScalar } from '../document/front-matter/yaml-node.ts'
import type { SourceText } from '../document/source-text.ts'
import type { Claim } from './front-matter/claims.ts'
import type { SchemaIssue } from './schema/schema-issue.ts'

/** A file's front matter, as the rules look at it. */
export interface FrontMatterSubject {
  readonly source: SourceText
  readonly tree: YamlMap
  readonly bodyStart: number
  /** The names of the fields that the schema in force knows. */
  readonly fieldNames: readonly string[]
  /** Where the data does not fit the schema in force, values that another rule speaks of among them. */
  readonly issues: readonly SchemaIssue[]
  /** Values that one particular rule speaks of, so that the others say nothing. */
  readonly claims: ReadonlyMap<YamlScalar, Claim>
}

export const rangeOf = (source: SourceText, node: { start: number; end: number }): Range =>
  source.rangeAt(node.start, node.end)

export const keyRange = (source: SourceText, { keyStart, keyEnd }: YamlEntry): Range =>
  source.rangeAt(keyStart, keyEnd)
