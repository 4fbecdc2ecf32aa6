/** How a Chinese translation of a phrase may open, though asides and explanations do: no word that weighs, doubts or links. */
const opening =
  /^(?:让|以|仅|只|被|为了|可以|不[可能要会过]?|为什么|没有|最|更|很|太|都|每|同样)(?!过|是|仅|算)(?!.*的.)/

/** An acronym, or a phrase or a quoted word that is no name. */
const phrase = /(?:[A-Z]{3}|[a-z] [a-z]{1,16} [a-z]{1,16}|[“"‘][A-Za-z]{1,24}[”"’])$/

/** No translation of a few words is longer. */
const longest = 12

/** Whether a text has the words of what goes before it: `FYI（仅供参考）`, `apples to apples（可以类比）`. */
export function wordsOf(before: string, text: string): boolean {
  if (text.length > longest || !opening.test(text) || !/^\p{Script=Han}+？?$/u.test(text)) return false
  return phrase.test(before)
}
