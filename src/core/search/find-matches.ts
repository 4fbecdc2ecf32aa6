import { stemmer } from 'stemmer'
import { compoundParts } from './compound-parts.ts'
import { readTokens, type Token } from './read-tokens.ts'
import { ideographLength } from './search-characters.ts'

/** Where a text holds what was searched for: UTF-16 offsets. */
export interface Match {
  readonly start: number
  readonly end: number
}

/**
 * Finds names in a text as the index does: words by their stem, whatever stands between them, single ones inside
 * compounds. From the first place on, no further than `span` UTF-16 units.
 */
export function findMatches(
  text: string,
  names: readonly string[],
  span = Number.POSITIVE_INFINITY,
): Match[] {
  const wanted = names.map((name) => [...readTokens(name)]).filter(({ length }) => length > 0)
  const likely = likelyStart(text, names)
  const matches = matchesFrom(text, likely, wanted, span)
  return matches.length > 0 || likely === 0 ? matches : matchesFrom(text, 0, wanted, span)
}

/** The start of the word that holds the first place where a name stands letter for letter: long texts are not read before it. */
function likelyStart(text: string, names: readonly string[]): number {
  const lower = text.toLowerCase()
  const found = names.map((name) => lower.indexOf(name.toLowerCase())).filter((index) => index >= 0)
  // Lower case may change the length (İ): then offsets would lie.
  if (found.length === 0 || lower.length !== text.length) return 0
  let start = Math.min(...found)
  while (
    start > 0 &&
    /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text[start - 1]!) &&
    ideographLength(text, start - 1) === 0
  )
    start--
  return start
}

function matchesFrom(
  text: string,
  from: number,
  wanted: readonly (readonly Token[])[],
  span: number,
): Match[] {
  const matches: Match[] = []
  const longest = Math.max(0, ...wanted.map(({ length }) => length))
  // As many words as the longest name has, read ahead.
  const ahead: Token[] = []
  const source = readTokens(text, from)
  for (;;) {
    while (ahead.length < longest) {
      const next = source.next()
      if (next.done) break
      ahead.push(next.value)
    }
    const [token] = ahead
    if (!token || (matches.length > 0 && token.start > matches[0]!.start + span)) return matches
    const found = longestAt(ahead, wanted)
    if (found > 0) matches.push({ start: token.start, end: ahead[found - 1]!.end })
    else {
      const inside = token.kind === 'word' ? partOf(text, token, wanted) : null
      if (inside) matches.push(inside)
    }
    ahead.splice(0, Math.max(1, found))
  }
}

/** How many tokens the longest of the names has that the tokens begin with; 0 where none does. */
function longestAt(tokens: readonly Token[], wanted: readonly (readonly Token[])[]): number {
  let longest = 0
  for (const name of wanted)
    if (name.length > longest && name.every((token, i) => isSame(tokens[i], token))) longest = name.length
  return longest
}

function isSame(token: Token | undefined, wanted: Token): boolean {
  if (token?.kind !== wanted.kind) return false
  if (token.text === wanted.text) return true
  // Stems share their first letter: most words need not be cut.
  return (
    token.kind === 'word' && token.text[0] === wanted.text[0] && stemmer(token.text) === stemmer(wanted.text)
  )
}

/** The part of a compound word (`AI` of `OpenAI`) that is one of the names. */
function partOf(text: string, { start, end }: Token, wanted: readonly (readonly Token[])[]): Match | null {
  for (const [, parts] of compoundParts(text.slice(start, end))) {
    let from = start
    for (const part of parts) {
      const single = wanted.some(([first, second]) => first?.text === part && second === undefined)
      if (single) return { start: from, end: from + part.length }
      from += part.length
    }
  }
  return null
}
