import type { Name } from './fold-name.ts'

const endings = /(?:ability|ably|able|ation|ing|ion|ity|ish|est|ier|ies|ed|er|ly|es|e|y|s)$/u
const shortest = 3

/** Whether two English names are forms of the same words: `Dovish` and `Doves`, `RFK Jr.` and `RFK Junior`, `Gen Z` and `Generation Z`. */
export function areForms(a: Name, b: Name): boolean {
  if (a.language !== 'en' || b.language !== 'en' || a.tokens.length !== b.tokens.length) return false
  return a.tokens.every((word, at) => isForm(word, b.tokens[at]!))
}

function isForm(a: string, b: string): boolean {
  if (a === b || stem(a) === stem(b)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= shortest && long.startsWith(short) && !long.startsWith(`${short}i`)
}

/** What the forms of a word begin with. */
export function stem(word: string): string {
  if (word === 'junior') return 'jr'
  const bare = word.replace(endings, '')
  return bare.length >= shortest ? bare : word
}
