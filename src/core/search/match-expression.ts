import { foldWidth, ideographLength, ideographsFrom } from './search-tokens.ts'

/** What is searched for: each word with the other names it may stand under, any of which will do. */
export interface SearchWord {
  readonly text: string
  readonly synonyms: readonly string[]
}

/**
 * The words as an FTS5 match expression: all words, each as itself or a synonym. Null where nothing can be searched
 * for (punctuation alone). `variants` gives the index's own tokens that hold a Latin word (`OpenAI` for `AI`).
 */
export function matchExpression(
  words: readonly SearchWord[],
  variants: (latin: string) => readonly string[] = () => [],
): string | null {
  const parts: string[] = []
  for (const { text, synonyms } of words) {
    const phrases = [text, ...synonyms].flatMap((name) => phrasesOf(name, variants))
    if (phrases.length > 0) parts.push(`(${[...new Set(phrases)].join(' OR ')})`)
  }
  return parts.length > 0 ? parts.join(' AND ') : null
}

/** The ways to look for one name: as a phrase of tokens, and, where it is a single Latin word, inside longer ones. */
function phrasesOf(name: string, variants: (latin: string) => readonly string[]): string[] {
  const tokens = tokensOf(name)
  const last = tokens.at(-1)
  if (!last) return []
  const phrase = `${tokens.map(({ text }) => quote(text)).join(' + ')}${last.prefix ? '*' : ''}`
  const alone = tokens.length === 1 && !last.ideographic ? variants(last.text.toLowerCase()) : []
  return [phrase, ...alone.map(quote)]
}

interface Token {
  readonly text: string
  readonly ideographic: boolean
  /** Only the start of the index's token is known. */
  readonly prefix: boolean
}

function tokensOf(name: string): Token[] {
  const text = foldWidth(name)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const run = ideographsFrom(text, at)
    if (run.length > 0) {
      at += run.join('').length
      const end = at === text.length
      for (let i = 0; i + 1 < run.length; i++)
        tokens.push({ text: run[i]! + run[i + 1]!, ideographic: true, prefix: false })
      // A run inside a longer name ends where the text's run ends, as its last character alone; one at the name's end need not.
      if (run.length === 1 || !end) tokens.push({ text: run.at(-1)!, ideographic: true, prefix: end })
      continue
    }
    let end = at
    while (end < text.length && isWordUnit(text, end)) end++
    if (end > at) tokens.push({ text: text.slice(at, end), ideographic: false, prefix: false })
    at = Math.max(end, at + 1)
  }
  return tokens
}

function isWordUnit(text: string, index: number): boolean {
  return (
    ideographLength(text, index) === 0 &&
    /^[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(index)!))
  )
}

const quote = (token: string): string => `"${token.replaceAll('"', '""')}"`
