import { isHan } from '../script.ts'

/** How many repeats are looked at. */
const most = 8

/**
 * Whether a phrase stands on its own elsewhere in the transcript: after different characters it does, always after the
 * same one it is the end of a longer phrase. In tenths of a nat, as the other scores.
 */
export function scoreRepeats(text: string, phrase: string): number {
  if (phrase.length < 2) return -6
  let count = 0
  const before = new Set<number>()
  for (let at = text.indexOf(phrase); at >= 0 && count < most; at = text.indexOf(phrase, at + 1)) {
    const code = at > 0 ? text.charCodeAt(at - 1) : 0
    before.add(isHan(code) ? code : 0)
    count++
  }
  if (count < 2) return 0
  // Chinese after no character of Chinese stands on its own each time.
  if (before.size === 1 && before.has(0) && isHan(phrase.charCodeAt(0))) return 0
  if (before.size === 1) return count === 2 ? 0 : count === 3 ? -30 : -40
  if (count === 2) return 11
  return before.size === 2 ? (count === 3 ? 8 : 4) : count === 3 ? 14 : 10
}
