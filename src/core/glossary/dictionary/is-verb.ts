import { verbs } from './verbs.ts'

/** Whether a Chinese word of two characters, simplified, is rather a verb than anything else. */
export function isVerb(word: string): boolean {
  if (word.length !== 2) return false
  let low = 0
  let high = verbs.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    const verb = verbs.slice(2 * middle, 2 * middle + 2)
    if (verb === word) return true
    if (verb < word) low = middle + 1
    else high = middle
  }
  return false
}
