import type { Language } from '../../model/concept.ts'
import { languageOf } from './language-of.ts'
import type { Simplify } from './simplifier.ts'

/** A name as written, and what it is compared by. */
export interface Name {
  readonly text: string
  /** Equal for names that differ only in case, width, spaces, hyphens, quotes, plural or Chinese character set. */
  readonly key: string
  readonly language: Language
  /** The key whatever the order of the words: `Ford Model T` and `Model T Ford` have one. */
  readonly unordered: string
  /** Folded words of a Latin name; of a Chinese one, its pairs of characters. */
  readonly tokens: readonly string[]
  /** Whether it looks like `GPU`, `R&D`, `LLMs` or `AI`: letters that many things share. */
  readonly acronym: boolean
}

const quotes = /["'`“”‘’«»「」『』《》〈〉【】[\]()®™©*]/gu
const possessive = /['’]s(?= )/gu
const acronymShape = /^(?:[A-Z][A-Z0-9&./-]{1,7}s?|[A-Z][a-z]?[a-z]?[A-Z][A-Za-z]?)$/u
/** The year behind a law's name, `… Powers Act of 1977`. */
const yearOfLaw = / of 1[6-9]\d\d$| of 20\d\d$/u
/** The legal form behind a company's name. */
const legalForm = /,? (?:Inc|Ltd|LLC|PLC|plc|Corp)\.?$/u
const ascii = /^[ -~]*$/
const combining = /[\u0300-\u036f]/gu

/** A name whose pairs of characters are made where first asked for: few names are compared by them. */
class ChineseName implements Name {
  readonly acronym = false
  readonly unordered: string
  #tokens: readonly string[] | undefined

  constructor(
    readonly text: string,
    readonly key: string,
    readonly language: Language,
  ) {
    this.unordered = key
  }

  get tokens(): readonly string[] {
    this.#tokens ??= pairs(this.key)
    return this.#tokens
  }
}

/** Folds a name. Pure given `simplify`; linear in the name's length. */
export function foldName(text: string, simplify: Simplify): Name {
  const language = languageOf(text)
  const plain = (ascii.test(text) ? text : text.normalize('NFKC')).trim()
  const acronym = acronymShape.test(plain)
  const bare = plain.replace(possessive, 's').replace(quotes, '')
  if (language === 'zh' || language === 'ja' || language === 'ko') {
    const joined = (language === 'zh' ? simplify(bare) : bare).toLowerCase().replace(/[\s·・•‧_-]+/gu, '')
    const key = joined.replace(/[,，.。;；:：!！?？]{1,9}$/u, '') || plain.toLowerCase()
    return new ChineseName(text, key, language)
  }
  const words = latinWords(bare, acronym)
  const key = words.join('') || plain.toLowerCase()
  const unordered = language === 'en' && words.length > 2 ? [...words].sort().join(' ') : key
  return { text, key, unordered, language, tokens: words, acronym }
}

function latinWords(text: string, acronym: boolean): string[] {
  const plain = ascii.test(text) ? text : text.normalize('NFD').replace(combining, '')
  const words = plain
    .replace(yearOfLaw, '')
    .replace(legalForm, '')
    .replace(/ & /gu, ' and ')
    .replace(/(?<!\d)\.|\.(?!\d)/gu, '')
    .split(/[\s·・•_/,:;!?‐–—-]+/u)
    .filter((word) => word !== '')
  if (words.length > 2 && words[0]!.toLowerCase() === 'the') words.shift()
  const last = words.length - 1
  if (last >= 0) words[last] = singular(words[last]!, acronym)
  return joinInitials(words.map((word) => word.toLowerCase()))
}

/** `j d vance` as `jd vance`, so that `J. D. Vance` has the words of `J.D. Vance`. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const word of words) {
    const initial = word.length === 1 && word >= 'a' && word <= 'z'
    if (initial && open) joined[joined.length - 1] += word
    else joined.push(word)
    open = initial
  }
  return joined
}

/** `Personas`, `condos`: a word of such a length that ends so is seldom a singular, but for names, `Carlos`. */
const longPlural = /^(?:\p{Ll}{3,}[^a]os|\p{L}{6,}as)$/u

/** The singular of an English plural, good enough to compare by: `LLMs`, `Policies`, `Boxes`, `Agents`. */
function singular(word: string, acronym: boolean): string {
  if (acronym) return word.replace(/s$/u, '')
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|as|os)$/u.test(word))
    return longPlural.test(word) ? word.slice(0, -1) : word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The pairs of neighbouring characters of a folded text; a single character is its own pair. */
export function pairs(folded: string): string[] {
  const characters = [...folded]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
