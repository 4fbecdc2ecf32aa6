import type { Fix } from '../../../model/diagnostic.ts'
import type { YamlList, YamlNode } from '../../document/front-matter/yaml-node.ts'

/**
 * The edit that takes an item out of its list: its line, or in brackets it and one comma. Null where that is not certain:
 * with a comment beside it, with more on its lines, for the last item that is left.
 */
export function removeItem(text: string, list: YamlList, item: YamlNode): Fix | null {
  return list.flow ? fromBrackets(text, list, item) : fromLines(text, item)
}

function fromLines(text: string, item: YamlNode): Fix | null {
  let start = item.start
  while (start > 0 && text[start - 1] !== '\n') start--
  let end = item.end
  while (end < text.length && text[end] !== '\n') end++
  const before = text.slice(start, item.start)
  const inside = text.slice(item.start, item.end)
  if (!/^[ \t]*-[ \t]*$/.test(before) || inside.includes('\n') || text.slice(item.end, end).trim() !== '')
    return null
  return { start, end: Math.min(text.length, end + 1), text: '' }
}

function fromBrackets(text: string, list: YamlList, item: YamlNode): Fix | null {
  const at = list.items.indexOf(item)
  const before = list.items[at - 1]
  const after = list.items[at + 1]
  const [start, end] = before ? [before.end, item.end] : [item.start, after ? after.start : item.end]
  const between = before ? text.slice(start, item.start) : text.slice(item.end, end)
  if (!['', ','].includes(between.trim())) return null
  return { start, end, text: '' }
}
