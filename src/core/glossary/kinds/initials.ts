import { findLongForm } from '../boundary/schwartz-hearst.ts'

/** Capitals (and digits) alone, or nearly: AWS, EVs, R&D, ToB, O*NET, DDR5. */
export function isAcronym(text: string): boolean {
  if (text.length > 12 || text.includes(' ')) return false
  let capitals = 0
  let small = 0
  for (const char of text) {
    if (char >= 'A' && char <= 'Z') capitals++
    else if (char >= 'a' && char <= 'z') small++
  }
  return capitals >= 2
    ? small <= Math.max(1, capitals / 2)
    : capitals === 1 && small === 0 && text.length === 2
}

/** Whether `short` abbreviates `long` letter by letter. */
export function isAcronymOf(short: string, long: string): boolean {
  return short.length < long.length && findLongForm(short, long) === long
}

const smallWords = new Set(['of', 'the', 'and', 'in', 'for', 'to', 'a', 'an', 'on', 'as', 'by', '&'])

/** Whether a name's initials, small words counted or not, are exactly the given letters. */
export function hasInitials(name: string, letters: string): boolean {
  const wanted = letters.toLowerCase()
  if (wanted.length < 2) return false
  const words = name.toLowerCase().split(' ')
  return wanted === initials(words) || initialsOfParts(words).includes(wanted)
}

/**
 * Where in a name the words stand that an abbreviation is short for: `Model Context Protocol Gateway` holds MCP. Undefined where
 * they do not.
 */
export function longFormWithin(name: string, letters: string): 'whole' | 'first' | 'last' | undefined {
  const wanted = letters.toLowerCase()
  const words = name.toLowerCase().split(/[\s-]/)
  for (const counted of [words, words.filter((word) => !smallWords.has(word))]) {
    const at = initials(counted).indexOf(wanted)
    if (at < 0 || smallWords.has(counted[at]!) || words.includes(wanted)) continue
    if (at + wanted.length < counted.length) return 'first'
    return at === 0 ? 'whole' : 'last'
  }
  return undefined
}

/** With hyphens parting words, small words counted and not. */
function initialsOfParts(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split('-'))
  return [initials(parts), initials(parts.filter((word) => !smallWords.has(word)))]
}

function initials(words: readonly string[]): string {
  let letters = ''
  for (const word of words) letters += word[0] ?? ''
  return letters
}

/** Whether a Chinese name is made of characters of a longer one, in their order, from its first on: 深成指, 长债. */
export function isShortenedHan(short: string, long: string): boolean {
  return short[0] === long[0] && isDrawnFrom(short, long)
}

/** Whether the characters of a name stand in a longer one, in their order: 疾控中心, 美国疾病控制与预防中心. */
export function isDrawnFrom(short: string, long: string): boolean {
  if (short.length >= long.length) return false
  let at = 0
  for (const char of short) {
    at = long.indexOf(char, at)
    if (at < 0) return false
    at += char.length
  }
  return true
}
