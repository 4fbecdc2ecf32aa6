import type { Name } from './fold-name.ts'

const particles = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'inc',
  'ltd',
  'corp',
  'co',
])

/** Sørensen-Dice coefficient of two sets: 0 nothing in common, 1 the same. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  return (2 * shared(a, b)) / (a.size + b.size)
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of small) if (large.has(item)) count += 1
  return count
}

/** Whether two names of one language read as forms of the same: one within the other, or mostly the same words. */
export function alike(a: Name, b: Name): boolean {
  if (a.language !== b.language) return false
  if (a.key === b.key) return true
  if (differentNumbers(a.key, b.key) || differentLetters(a, b)) return false
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key]
  if (
    a.language === 'zh' &&
    (long.includes(short) ? short.length >= 2 : short.length >= 3 && condenses(short, long))
  ) {
    return true
  }
  return a.language === 'zh'
    ? dice(new Set(a.tokens), new Set(b.tokens)) >= 0.5 || nearlyEqual(short, long)
    : sameWords(contentTokens(a), contentTokens(b)) ||
        expands(a, b) ||
        expands(b, a) ||
        nearlyEqual(short, long)
}

/** Mostly the same words, or all words of the one in the other; forms of one word (`estimate`, `estimation`) count as the same. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return false
  const loose = many.length === 1
  const matched = few.filter((word) => many.some((other) => sameStem(word, other, loose))).length
  if (matched === few.length) return few.length > 1 || loose || few[0]!.length >= 4
  return (2 * matched) / (a.length + b.length) >= 0.6
}

/**
 * Equal, or the longer word begins like the shorter one but for a sixth of it, and is at most 4 letters longer; where
 * `loose`, it may be of any length, and the shorter one of 3 letters.
 */
function sameStem(a: string, b: string, loose: boolean): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}s`) return true
  if (/\d/u.test(short) || short.length < (loose ? 3 : 4)) return false
  if (!loose && long.length - short.length > 4) return false
  if (long.endsWith('ing') && long.slice(0, -3) === short.replace(/e$/u, '')) return true
  return long.startsWith(short.slice(0, short.length - Math.floor(short.length / 6)))
}

const initialism = /(?<![\p{L}\p{N}])[A-Z][A-Z&/]{1,5}(?![\p{L}\p{N}])/gu

/** Whether capitals in the one are the initials of words of the other: `KV Cache`, `Key-Value Cache`. */
function expands(short: Name, long: Name): boolean {
  const found = short.text.match(initialism)
  if (found === null || long.tokens.length < 2) return false
  const initials = long.tokens.map((token) => token[0]).join('')
  const content = contentTokens(long)
    .map((token) => token[0])
    .join('')
  return found.some((capitals) => {
    const letters = capitals.toLowerCase().replace(/[&/]/gu, '')
    return letters.length >= 2 && (initials.startsWith(letters) || content.startsWith(letters))
  })
}

/** Whether the short name's characters stand in the long one in their order, as 疾控中心 in 疾病控制与预防中心. */
function condenses(short: string, long: string): boolean {
  let at = -1
  for (const character of short) {
    at = long.indexOf(character, at + 1)
    if (at === -1) return false
  }
  return true
}

/** `标普500` is not `标普493`; a name without a number says nothing. */
function differentNumbers(a: string, b: string): boolean {
  const left = a.match(/\d+/gu)
  const right = b.match(/\d+/gu)
  return left !== null && right !== null && left.join(' ') !== right.join(' ')
}

const loneLetter = /(?<![a-z])[a-z](?![a-z])/gu

/** `双酚A` is not `双酚S`, nor `Vitamin D` `Vitamin K`; a name without a single letter says nothing. */
function differentLetters(a: Name, b: Name): boolean {
  const [left, right] = [a, b].map(({ key, language, tokens }) =>
    (language === 'en' ? tokens.join(' ') : key).match(loneLetter),
  )
  return left != null && right != null && left.join(' ') !== right.join(' ')
}

function contentTokens(name: Name): string[] {
  return name.tokens.filter((token) => !particles.has(token))
}

/** One slip of the pen apart: an edit distance of 1 in a key of at least 7, of 2 from 12 letters. */
function nearlyEqual(short: string, long: string): boolean {
  const allowed = short.length >= 12 ? 2 : short.length >= 7 ? 1 : 0
  if (allowed === 0 || long.length - short.length > allowed || long.length > 80) return false
  return editDistance(short, long) <= allowed
}

/** Levenshtein's distance; both texts are at most 80 long. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, substitution))
    }
    previous = row
  }
  return previous[b.length]!
}
