/**
 * The index of the last `word` that begins at `at` or before, but no more than `reach` UTF-16 units before; -1 where there is
 * none. Unlike `lastIndexOf`, it never looks through all of a text that has none.
 */
export function lookBack(text: string, word: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach)
  const found = text.slice(from, at + word.length).lastIndexOf(word)
  return found < 0 ? -1 : from + found
}
