import { wordInside } from './word-inside.ts'

/** What a word adds to a term that holds it after its first. */
export function scoreInside(word: string): number {
  return wordInside.get(/^[A-Za-z\d]/.test(word) ? 'A' : word) ?? 0
}
