import { readTokens } from './read-tokens.ts'

/** What is searched for: each word with the other names it may stand under, any of which will do. */
export interface SearchWord {
  readonly text: string
  readonly synonyms: readonly string[]
}

/**
 * The words as an FTS5 match expression: all words, each as itself or a synonym. Null where nothing can be searched
 * for (punctuation alone). `variants` gives the index's own words that hold a Latin word (`OpenAI` for `AI`).
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

/** The ways to look for one name: as a phrase, and, where it is a single Latin word, inside longer ones. */
function phrasesOf(name: string, variants: (latin: string) => readonly string[]): string[] {
  const tokens = [...readTokens(name)]
  if (tokens.length === 0) return []
  const [first] = tokens
  const alone = tokens.length === 1 && first!.kind === 'word' ? variants(first!.text) : []
  return [tokens.map(({ text }) => quote(text)).join(' + '), ...alone.map(quote)]
}

const quote = (token: string): string => `"${token}"`
