import { pairs } from './fold-name.ts'
import type { Simplify } from './simplifier.ts'

const opening =
  /^(?:指的是|指代|意指|是指|这里指|即为|指|即|是|一种|一个|一家|一款|一位|isan|isa|isthe|an(?= )|a(?= )|the(?= ))+/u
const noLetter = /[^\p{L}\p{N}]+/gu

/** What two wordings of one definition have in common: no case, width, punctuation, space or opening `指`. */
export function foldDefinition(text: string, simplify: Simplify): string {
  const folded = simplify(text.normalize('NFKC').toLowerCase()).replace(noLetter, '')
  return folded.replace(opening, '') || folded
}

/** The pairs of characters that two definitions are compared by. */
export function definitionTokens(folded: string): Set<string> {
  return new Set(pairs(folded))
}
