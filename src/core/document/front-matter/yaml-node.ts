/** The block's YAML with places. All numbers are UTF-16 offsets into the file, quotes and brackets included. */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  /** `alias`: stands for another value, and is not followed. */
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'alias'
  /** As decoded: quotes and escapes resolved. */
  readonly text: string
  /** By YAML's core schema; a number that JavaScript would write otherwise (0012345, 1.10) stays text. */
  readonly value: string | number | boolean | null
}

export interface YamlList {
  readonly kind: 'list'
  readonly start: number
  readonly end: number
  /** In brackets: `[a, b]`. */
  readonly flow: boolean
  readonly items: readonly YamlNode[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly start: number
  readonly end: number
  /** Of braces: `{a: 1}`. */
  readonly flow: boolean
  /** No key twice: of a key's several values the last stands. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: YamlNode
}

/** Nothing, as people write it: `key:`, `key: ''`, `key: []`. An alias is not nothing. */
export function isEmpty(node: YamlNode): boolean {
  if (node.kind !== 'scalar') return node.kind === 'list' && node.items.length === 0
  return node.style !== 'alias' && (node.value === null || node.text.trim() === '')
}

/** The plain data of a node. Keys that could reach an object's prototype never get here. */
export function toData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toData)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toData(value)]))
}

/** What stands there, for a message; long text is cut. */
export function describeNode(node: YamlNode): string {
  if (node.kind === 'list') return 'a list'
  if (node.kind === 'map') return 'keys and values'
  const text = node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text
  const { value } = node
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${text}` : `‘${text}’`
}
