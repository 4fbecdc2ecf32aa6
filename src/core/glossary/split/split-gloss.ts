import { trimBoth } from '../trim-characters.ts'
import { atColon } from './at-colon.ts'
import { bySegments } from './by-segments.ts'
import { plainText } from './plain-text.ts'
import type { Split } from './split.ts'

const quotes = ' “”‘’"「」『』。；;'

/** Splits a gloss into names and definition. A repeat of the term is no alias. */
export function splitGloss(term: string, gloss: string): Split {
  const text = plainText(gloss)
  const { aliases, definition } = atColon(term, text) ?? bySegments(term, text)
  const seen = new Set([fold(term)])
  const names: string[] = []
  for (const alias of aliases) {
    const name = trimBoth(alias, quotes)
    const key = fold(name)
    if (key === '' || seen.has(key)) continue
    seen.add(key)
    names.push(name)
  }
  return { aliases: names, definition: definition || null }
}

/** What no reader would call a difference: case, width, spaces, quotes. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉]+/g, '')
}
