import { load } from 'js-yaml'

/**
 * The list within a text that spells one: `[]`, `['a', "b"]`. Any other value comes back as it is, a text in brackets
 * that is no list (`[Music] of the day`) too.
 */
export function readStringified(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (!text.startsWith('[') || !text.endsWith(']') || text.length > 10_000) return value
  try {
    const list = load(text, { maxDepth: 4, maxAliases: 0 })
    const flat =
      Array.isArray(list) && list.every((item) => typeof item === 'string' || typeof item === 'number')
    return flat ? list : value
  } catch {
    return value
  }
}
