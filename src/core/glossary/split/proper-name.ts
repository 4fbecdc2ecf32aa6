import { isAcronym } from '../kinds/initials.ts'

/** One capitalised word that is no acronym (Klarna, Claude), or a word and a version: its Chinese class is no translation. */
export function isProperName(term: string): boolean {
  const [word, version, more] = term.split(' ')
  if (!word || more !== undefined || (version !== undefined && !/^\d/.test(version))) return false
  return /^[A-Z][\w.]*$/.test(word) && /[a-z]/.test(word) && !isAcronym(word)
}
