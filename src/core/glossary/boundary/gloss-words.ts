const smallWords = new Set('of the and in for to a an on as by with from at or is be'.split(' '))

/** No more of them are looked at. */
const most = 8

/** The words in Latin letters before a gloss's explanation that carry meaning, in lower case, plurals folded. */
export function glossWords(gloss: string): string[] {
  const colon = gloss.search(/[:：]/)
  const names = colon < 0 ? gloss : gloss.slice(0, colon)
  const words =
    names
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z][a-z\d]*/g) ?? []
  return words
    .filter((word) => !smallWords.has(word))
    .slice(0, most)
    .map(singular)
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
