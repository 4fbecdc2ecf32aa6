import type { YamlEntry, YamlMap, YamlScalar } from '../../document/front-matter/yaml-node.ts'

/** Every text of the front matter: of fields, and of items of lists. */
export function* textsOf(tree: YamlMap): Generator<{ entry: YamlEntry; node: YamlScalar; item: boolean }> {
  for (const entry of tree.entries) {
    const { value } = entry
    if (value.kind === 'scalar') yield { entry, node: value, item: false }
    else if (value.kind === 'list') {
      for (const node of value.items) if (node.kind === 'scalar') yield { entry, node, item: true }
    }
  }
}
