/** How a Chinese translation of a phrase may open, though asides and explanations do: no word that weighs, doubts or links. */
const opening =
  /^(?:让|以|仅|只|被|为了|可以|不[可能要会过]?|为什么|没有|最|更|很|太|都|每|同样)(?!过|是|仅|算)(?!.*的.)/

/** No translation of a few words is longer. */
const longest = 12

/** Whether a text has the words of what goes before it: `FYI（仅供参考）`, `apples to apples（可以类比）`. */
export function wordsOf(before: string, text: string): boolean {
  if (text.length > longest || !/^\p{Script=Han}+？?$/u.test(text)) return false
  if (opensAlike(before, text)) return true
  if (!opening.test(text)) return false
  return /[A-Z]{3}$/.test(before) || isQuotedWord(before) || isPhrase(before)
}

/** Chinese words that open asides, and the English that they are in what they translate. */
const both: readonly (readonly [RegExp, RegExp])[] = [
  [/^[和与跟]/, /\b(?:with|and)\b/i],
  [/^我们?/, /\b(?:I|my|me|we|our|us)\b/i],
  [/^你们?/, /\byour?\b/i],
  [/^[他她]们?/, /\b(?:he|his|him|she|her|they|their|them)\b/i],
]

/** `Oh My Tea（我的茶）`: three words at least, and the one that the Chinese opens with. */
function opensAlike(before: string, text: string): boolean {
  const words = before.split(' ').slice(-3)
  if (words.length < 3 || !words.every((word) => /[A-Za-z'][?!]?$/.test(word))) return false
  return both.some(([chinese, english]) => chinese.test(text) && english.test(before))
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
