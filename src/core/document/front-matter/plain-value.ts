import type { FieldKind } from '../../../model/front-matter.ts'
import { isoDate } from './iso-date.ts'
import type { YamlNode } from './yaml-node.ts'

/** Said of a value that is for the schema to bring into its normal form, or to refuse. */
export const notPlain = Symbol('not plain')

/** The normal form of what most values are, as `fieldNormalisers` has it and many times sooner; undefined for nothing. */
export function plainValue(kind: FieldKind, node: YamlNode): unknown {
  if (node.kind === 'list') return kind === 'list' || kind === 'names' ? plainItems(node.items) : notPlain
  if (node.kind !== 'scalar' || node.style === 'alias') return notPlain
  const { value } = node
  if (value === null) return undefined
  if (typeof value === 'boolean' && kind === 'flag') return value
  if (typeof value !== 'string') return notPlain
  const text = value.trim()
  if (text === '') return undefined
  switch (kind) {
    case 'text':
    case 'url':
      return text === 'null' ? undefined : text
    case 'date':
      return text === 'null' ? undefined : (isoDate(text) ?? notPlain)
    case 'list':
    case 'names':
      return text.startsWith('[') ? notPlain : [text]
    default:
      return notPlain
  }
}

function plainItems(items: readonly YamlNode[]): string[] | typeof notPlain {
  const texts: string[] = []
  for (const item of items) {
    if (item.kind !== 'scalar' || item.style === 'alias' || typeof item.value !== 'string') return notPlain
    const text = item.value.trim()
    if (text !== '') texts.push(text)
  }
  return texts
}
