const clauseWords = /\b(?:is|are|was|were|which|that|who|where|when|has|have|can|will|its|their)\b/

/** A name in Latin letters: a few words, no clause, no sentence. */
export function isLatinName(text: string): boolean {
  if (text.length > 100 || !/^[\p{Script=Latin}\d$€@]/u.test(text)) return false
  if (/[\u3400-\u9fff，。；：]/.test(text) || clauseWords.test(text)) return false
  if (/^(?:an?|one of|used|from|by|with)\s/i.test(text) && !/^A [A-Z]/.test(text)) return false
  return text.split(' ').length <= 12
}
