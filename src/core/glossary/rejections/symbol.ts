import { countLetters, isHan, isLatin } from '../script.ts'
import type { Rejection } from './rejection.ts'

/** `（+）`, `$(1, 0)$`, `O(n)`, `（体）`: nothing to read as a name, or a letter put in. */
export const symbol: Rejection = {
  name: 'symbol',
  rejectsGloss({ block, open, close, gloss, anchor }) {
    const { han, latin } = countLetters(gloss)
    if (han + latin <= 1 && !/^[A-Z]-?\d{1,3}$/.test(gloss)) return !isTranslation(block.text, anchor, gloss)
    if (/^[$\\]|[=<>{}\\^_]|\w\(\)/.test(gloss) && !/^[^:：]{2,40}[:：]/.test(gloss)) return true
    const { text } = block
    const attached = text[open] === '(' && open > 0 && /[\w$)]/.test(text[open - 1]!)
    if (attached && close - open <= 12 && !isWord(gloss)) return true
    if (attached && isCall(text, open, gloss)) return true
    // A letter or two put in between letters: `program(s)`.
    return (
      attached &&
      latin <= 2 &&
      isLatin(text.charCodeAt(open - 1)) &&
      text[open - 1] !== text[open - 1]!.toUpperCase()
    )
  },
}

/** `O(n log n)`, `send(slot, value)`: what a function is called with. */
function isCall(text: string, open: number, gloss: string): boolean {
  if (!/^[a-z][\w ,]*$/.test(gloss)) return false
  const name = /[A-Za-z_]{1,20}$/.exec(text.slice(Math.max(0, open - 20), open))?.[0] ?? ''
  return name.length === 1 || (/^[a-z]/.test(name) && gloss.includes(','))
}

/** `pump（泵）`: one character translates a word in Latin letters; 音 says only that it was heard so. */
function isTranslation(text: string, anchor: number, gloss: string): boolean {
  return (
    gloss.length === 1 &&
    isHan(gloss.charCodeAt(0)) &&
    gloss !== '音' &&
    /[A-Za-z]{3}$/.test(text.slice(Math.max(0, anchor - 3), anchor))
  )
}

function isWord(text: string): boolean {
  const { han, latin } = countLetters(text)
  return han >= 2 || latin >= 3 || /^[A-Z]{2}$/.test(text)
}
