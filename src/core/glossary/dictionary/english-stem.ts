/** What forms of an English word have in common, roughly: unify, unified and unification are one; for looking up only. */
export function englishStem(word: string): string {
  return word.replace(/(?:ing|ed|ied|er|or|ion|ation|ment|ive|al|y|ie|e)$/, '') || word
}
