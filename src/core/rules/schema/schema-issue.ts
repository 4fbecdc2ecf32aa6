import type { YamlNode } from '../../document/front-matter/yaml-node.ts'

/** What is wrong with one value by the schema in force, in terms of the rules. */
export interface SchemaIssue {
  readonly kind: 'required' | 'type' | 'date' | 'url' | 'enum' | 'unknown'
  /** The field, and what lies within it: `tags`, `tags.2`. */
  readonly field: string
  /** Where it stands; null where it is missing. */
  readonly node: YamlNode | null
  /** What belongs there: a kind of field, or the schema's own name of a type. */
  readonly expected: string
  /** The values that may stand there. */
  readonly allowed: readonly string[]
  /** A schema's own words, where it has some. */
  readonly problem?: string
}
