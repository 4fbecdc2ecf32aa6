import type { Simplify } from '../merge/simplifier.ts'

/** Every traditional Chinese character of the basic block, followed by its simplified form. */
export function simplifiedPairs(simplify: Simplify): string {
  const characters: string[] = []
  for (let code = 0x4e00; code <= 0x9fff; code++) characters.push(String.fromCharCode(code))
  // Line by line: neighbours would be read as words.
  const simple = simplify(characters.join('\n')).split('\n')
  let pairs = ''
  characters.forEach((character, index) => {
    const other = simple[index]!
    if (other !== character && other.length === 1) pairs += character + other
  })
  return pairs
}
