/**
 * The words of a text that are written together from several, each with its parts, all in lower case: `OpenAI` has the
 * parts `open` and `ai`, `GPT4` has `gpt` and `4`. Words over 40 characters are left out.
 */
export function compoundParts(text: string): Map<string, readonly string[]> {
  const compounds = new Map<string, readonly string[]>()
  for (const [word] of text.matchAll(/[0-9A-Za-z]+/g)) {
    if (word.length > 40 || !/[0-9a-z][A-Z]|[A-Za-z][0-9]|[0-9][a-z]|[A-Z]{2}[a-z]/.test(word)) continue
    const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []
    if (parts.length > 1)
      compounds.set(
        word.toLowerCase(),
        parts.map((part) => part.toLowerCase()),
      )
  }
  return compounds
}
