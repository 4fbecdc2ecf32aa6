import { foldName } from '../fold-name.ts'
import { trimBoth } from '../trim-characters.ts'
import { atColon } from './at-colon.ts'
import { bySegments } from './by-segments.ts'
import { plainText } from './plain-text.ts'
import type { GlossName, Split } from './split.ts'

const quotes = ' “”‘’"「」『』。；;'

/** Splits a gloss into names and definition. A repeat of the term is no alias. */
export function splitGloss(term: string, gloss: string): Split {
  const text = plainText(gloss)
  const { aliases, definition } = atColon(term, text) ?? bySegments(term, text)
  const seen = new Set([foldName(term)])
  const names: GlossName[] = []
  for (const alias of aliases) {
    const name = trimBoth(alias.text, quotes)
    const key = foldName(name)
    if (key === '' || seen.has(key)) continue
    seen.add(key)
    names.push(alias.kind ? { text: name, kind: alias.kind } : { text: name })
  }
  return { aliases: names, definition: definition || null }
}
