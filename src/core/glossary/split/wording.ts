/** How a Chinese translation of a phrase may open, though asides and explanations do: no word that weighs, doubts or links. */
const opening =
  /^(?:让|以|仅|只|被|为了|可以|不[可能要会过]?|为什么|没有|最|更|很|太|都|每|同样)(?!过|是|仅|算)(?!.*的.)/

/** No translation of a few words is longer. */
const longest = 12

/** Whether a text has the words of what goes before it: `FYI（仅供参考）`, `apples to apples（可以类比）`. */
export function wordsOf(before: string, text: string): boolean {
  if (text.length > longest || !opening.test(text) || !/^\p{Script=Han}+？?$/u.test(text)) return false
  return /[A-Z]{3}$/.test(before) || isQuotedWord(before) || isPhrase(before)
}

function isQuotedWord(before: string): boolean {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'), before.indexOf('"'))
  return open >= 0 && '”’"'.includes(before.at(-1)!) && /^[A-Za-z]+$/.test(before.slice(open + 1, -1))
}

/** Three words in small letters, the first of which may be cut off, are no name. */
function isPhrase(before: string): boolean {
  const words = before.split(' ').slice(-3)
  return (
    words.length === 3 && /[a-z]$/.test(words[0]!) && words.slice(1).every((word) => /^[a-z]+$/.test(word))
  )
}
