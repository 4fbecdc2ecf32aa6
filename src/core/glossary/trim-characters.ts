/** A text without the given characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** A text without the given characters at either end. */
export function trimBoth(text: string, characters: string): string {
  const kept = trimEndOf(text, characters)
  let start = 0
  while (start < kept.length && characters.includes(kept[start]!)) start++
  return kept.slice(start)
}
