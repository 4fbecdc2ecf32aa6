import { isDigit, isLatin } from '../script.ts'
import { wordInside } from './word-inside.ts'

/** What a word adds to a term that holds it after its first. */
export function scoreInside(word: string): number {
  const code = word.charCodeAt(0)
  return wordInside.get(isLatin(code) || isDigit(code) ? 'A' : word) ?? 0
}
