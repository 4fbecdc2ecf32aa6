import { EVENT_ID, type Event, parseEvents } from 'js-yaml'
import { describeSyntaxError } from './describe-syntax-error.ts'
import { YamlBuilder } from './yaml-builder.ts'
import type { YamlContext, YamlFailure } from './yaml-context.ts'
import type { YamlNode } from './yaml-node.ts'

/** What a block of YAML may hold. */
export const yamlLimits = { characters: 65_536, levels: 32, keys: 1_000, whiteSpace: 1_000 } as const

/**
 * YAML to a tree with places, by js-yaml's events: nothing is ever constructed from a tag, and no alias is followed.
 * The tree is null where the block holds nothing. A block that does not parse gives its first problem instead.
 */
export function parseYaml(context: YamlContext): { tree: YamlNode | null } | { failure: YamlFailure } {
  let events: Event[]
  try {
    events = parseEvents(context.block, { maxDepth: yamlLimits.levels })
  } catch (error) {
    return { failure: describeSyntaxError(error, context, yamlLimits.levels) }
  }
  if (events[0]?.type !== EVENT_ID.DOCUMENT) return { tree: null }
  return { tree: new YamlBuilder(context, events, yamlLimits.keys).build() }
}
