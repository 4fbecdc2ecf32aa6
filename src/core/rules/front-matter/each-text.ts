import type { YamlEntry, YamlMap, YamlScalar } from '../../document/front-matter/yaml-node.ts'

/** Shows every text of the front matter: of fields, and of items of lists. */
export function eachText(
  tree: YamlMap,
  show: (node: YamlScalar, entry: YamlEntry, isItem: boolean) => void,
): void {
  for (const entry of tree.entries) {
    const { value } = entry
    if (value.kind === 'scalar') show(value, entry, false)
    else if (value.kind === 'list') {
      for (const node of value.items) if (node.kind === 'scalar') show(node, entry, true)
    }
  }
}
