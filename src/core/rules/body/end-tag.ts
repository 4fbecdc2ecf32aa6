import { nearest } from '../nearest.ts'
import type { BodyRule } from '../rule.ts'

/** What ends the text right after `<summary>`, in its own line. */
const summaryEnd = /<summary(?:\s[^<>\n]{0,200})?>[^<\n]{0,200}(<\/[a-z]{0,20} ?[>;]?)/gi
const anyEndTag = /<\/([a-z]{4,12})\s?>/gi
const folded = ['details', 'summary']

export const endTag: BodyRule = {
  id: 'markup/end-tag',
  on: 'body',
  level: 'error',
  fixable: true,
  finds: 'An end tag of <details> or <summary> that is misspelt, or another’s',
  check: ({ source, bodyStart, blocks }, report) => {
    const { text } = source
    const code = blocks.filter(({ kind }) => kind === 'code')
    let next = 0
    for (const { start, found, element } of wrongEndTags(text)) {
      while (next < code.length && code[next]!.end <= start) next++
      if (start < bodyStart || (code[next]?.start ?? text.length) <= start) continue
      const range = source.rangeAt(start, start + found.length)
      const fix = { start, end: start + found.length, text: `</${element}>` }
      report({ code: 'markup/end-tag', arguments: { found, element }, range, fix })
    }
  },
}

interface WrongEndTag {
  readonly start: number
  readonly found: string
  readonly element: string
}

function wrongEndTags(text: string): WrongEndTag[] {
  const wrong = new Map<number, WrongEndTag>()
  for (const match of text.matchAll(summaryEnd)) {
    const found = match[1]!
    const end = match.index + match[0].length
    if (/^<\/summary ?>$/i.test(found)) continue
    if (/^<\/summary ?$/i.test(found) && /^\s{0,20}>/.test(text.slice(end, end + 21))) continue
    wrong.set(end - found.length, { start: end - found.length, found, element: 'summary' })
  }
  for (const { 0: found, 1: name, index } of text.matchAll(anyEndTag)) {
    const element = nearest(name!, folded)
    if (element === null || element === name!.toLowerCase() || wrong.has(index)) continue
    wrong.set(index, { start: index, found, element })
  }
  return [...wrong.values()].sort((a, b) => a.start - b.start)
}
