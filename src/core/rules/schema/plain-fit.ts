import type { FieldKind } from '../../../model/front-matter.ts'
import type { ValidationSettings } from '../../../model/validation-settings.ts'
import { isEmpty, type YamlMap, type YamlNode } from '../../document/front-matter/yaml-node.ts'
import { isAddress, isDate } from './written-forms.ts'

/** Each kind as `writtenForms` has it. */
const fitting: Readonly<Record<FieldKind, (node: YamlNode, allowed: (text: string) => boolean) => boolean>> =
  {
    text: (node, allowed) => isText(node) && allowed(node.value),
    list: isList,
    names: (node, allowed) => (isText(node) && allowed(node.value)) || isList(node, allowed),
    flag: (node) => node.kind === 'scalar' && typeof node.value === 'boolean',
    number: (node) => node.kind === 'scalar' && typeof node.value === 'number',
    any: () => true,
    date: (node) => isText(node) && isDate(node.value),
    url: (node) => isText(node) && isAddress(node.value),
  }

type YamlText = YamlNode & { kind: 'scalar'; value: string }

const isText = (node: YamlNode): node is YamlText => node.kind === 'scalar' && typeof node.value === 'string'

function isList(node: YamlNode, allowed: (text: string) => boolean): boolean {
  return node.kind === 'list' && node.items.every((item) => isText(item) && allowed(item.value))
}

/**
 * Tells at a glance that front matter fits the schema of the settings, which most does: true is sure, false is for the
 * schema to judge.
 */
export function plainFit(
  kinds: Readonly<Record<string, FieldKind>>,
  { required, vocabulary }: ValidationSettings,
): (tree: YamlMap) => boolean {
  const needed = new Set(required)
  const anything = () => true
  const allowed = new Map(
    Object.entries(vocabulary).flatMap(([field, values = []]) => {
      const known = new Set(values)
      return known.size > 0 ? [[field, (text: string) => known.has(text)] as const] : []
    }),
  )
  const fields = new Map(
    Object.entries(kinds).map(([field, kind]) => {
      const fits = fitting[kind]
      const may = allowed.get(field) ?? anything
      return [field, { fits: (node: YamlNode) => fits(node, may), required: needed.has(field) }]
    }),
  )
  return ({ entries }) => {
    let met = 0
    for (const { key, value } of entries) {
      const field = fields.get(key)
      if (!field) return false
      if (isEmpty(value)) {
        if (field.required) return false
      } else if (!field.fits(value)) return false
      else if (field.required) met++
    }
    return met === needed.size
  }
}
