import { isDigit, isHan, isLatin, isSpace } from '../script.ts'
import { functionWords } from './english-words.ts'
import { findLongForm } from './schwartz-hearst.ts'

/** No term runs over more words. */
const mostWords = 10

const joiners = "-'’&/+#._·"

interface Word {
  readonly start: number
  readonly text: string
}

/** The words in Latin letters that end at `end`, last first, as long as nothing but single spaces stands between. */
function wordsBefore(text: string, end: number, from: number): Word[] {
  const words: Word[] = []
  let i = end
  while (words.length < mostWords) {
    let start = i
    while (start > from && isWordCharacter(text, start - 1)) start--
    if (start === i) break
    words.push({ start, text: text.slice(start, i) })
    i = start
    if (i - 1 <= from || text[i - 1] !== ' ' || !isWordCharacter(text, i - 2)) break
    i--
  }
  return words
}

function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (isLatin(code) || isDigit(code) || joiners.includes(text[index]!)) && !isHan(code) && !isSpace(code)
}

/** Where the phrase in Latin letters that ends at `end` starts, not before `from`. */
export function latinStart(text: string, end: number, from: number, gloss = ''): number {
  const words = wordsBefore(text, end, from)
  if (words.length === 0) return end
  const longForm = gloss && findLongForm(gloss, text.slice(words[words.length - 1]!.start, end))
  if (longForm) return end - longForm.length
  const phrase = phraseAmongHan(text, words, from, gloss)
  if (phrase !== undefined) return phrase
  let start = end
  for (const word of words) {
    // `of` joins what stands on both sides of it.
    if (word.text === 'of' && start < end) continue
    if (isFunctionWord(word.text)) {
      if (start < end) break
      continue
    }
    if (titles.has(word.text) && start < end) break
    start = word.start
  }
  return start < end ? start : words[words.length - 1]!.start
}

/** A phrase of more words among Chinese is rather two. */
const longestPhrase = 5

/**
 * `前提就是 context is king（上下文为王）`: who writes Chinese puts an English function word into an English phrase only. A
 * gloss of fewer characters than words is its last word's: `AI for code（编程）`.
 */
function phraseAmongHan(
  text: string,
  words: readonly Word[],
  from: number,
  gloss: string,
): number | undefined {
  const inOrder = words.toReversed()
  if (inOrder.length > longestPhrase || !isHan(gloss.charCodeAt(0))) return undefined
  const [first] = inOrder as [Word]
  const before = text[first.start - 1] === ' ' ? first.start - 2 : first.start - 1
  if (before < from || !isChinese(text.charCodeAt(before))) return undefined
  const rest = articles.has(first.text.toLowerCase()) ? inOrder.slice(1) : inOrder
  const said = gloss.search(/[^\p{Script=Han}]|$/u)
  return rest.length > 1 && said >= rest.length && rest.some(({ text }) => isFunctionWord(text))
    ? rest[0]!.start
    : undefined
}

const articles = new Set(['the', 'a', 'an'])

const isChinese = (code: number): boolean =>
  isHan(code) || (code >= 0x3001 && code <= 0x3015) || code === 0xff0c

/** Offices before a name are no part of it: CEO Lisa Su. */
const titles = new Set([
  'CEO',
  'CTO',
  'COO',
  'CFO',
  'VP',
  'Mr.',
  'Ms.',
  'Mrs.',
  'Dr.',
  'Prof.',
  'Professor',
  'President',
])

/** In capitals it is an acronym: IT, US. */
function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase()) && !/^[A-Z]{2,}$/.test(word)
}
