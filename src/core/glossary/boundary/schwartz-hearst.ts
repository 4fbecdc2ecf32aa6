import { isDigit, isLatin } from '../script.ts'

/**
 * Finds the long form of an abbreviation at the end of a text by matching its letters from right to left; the first
 * letter must open a word. After A. S. Schwartz and M. A. Hearst, “A simple algorithm for identifying abbreviation
 * definitions in biomedical text”, Pacific Symposium on Biocomputing 8 (2003), 451–462.
 */
export function findLongForm(shortForm: string, before: string): string | undefined {
  if (!isShortForm(shortForm)) return undefined
  const letters = shortForm.endsWith('s') && /[A-Z]s$/.test(shortForm) ? shortForm.slice(0, -1) : shortForm
  const limit = Math.min(letters.length + 5, letters.length * 2)
  let l = before.length - 1
  for (let s = letters.length - 1; s >= 0; s--) {
    const wanted = letters[s]!.toLowerCase()
    if (!isLetter(wanted)) continue
    while (l >= 0 && (before[l]!.toLowerCase() !== wanted || (s === 0 && l > 0 && isLetter(before[l - 1]!))))
      l--
    if (l < 0) return undefined
    l--
  }
  const start = before.lastIndexOf(' ', l) + 1
  const longForm = before.slice(start)
  if (longForm.length <= letters.length || longForm.split(' ').length > limit) return undefined
  return longForm
}

/** Two to ten characters in at most two words, at least one letter, the first a letter or digit. */
export function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 10 || text.split(' ').length > 2) return false
  const first = text.charCodeAt(0)
  if (!isLatin(first) && !isDigit(first)) return false
  return /[A-Z]/.test(text) && /^[\w&./+\- ]+$/.test(text)
}

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0)
  return isLatin(code) || isDigit(code)
}
