import { gap, ideographLength, wordCharacter } from './search-characters.ts'

/** A word as the index has it, and where it stands. */
export interface Token {
  /** In lower case, without accents; an ideograph; or a gap between two ideographs that do not stand side by side. */
  readonly text: string
  readonly kind: 'word' | 'ideograph' | 'gap'
  /** UTF-16 offsets; of a gap, of what stands in it. */
  readonly start: number
  readonly end: number
}

/** The words of a text one by one, as `searchTokens` has them, from a UTF-16 offset on. */
export function* readTokens(text: string, from = 0): Generator<Token> {
  let ideographEnd = -1
  for (let at = from; at < text.length; ) {
    const length = ideographLength(text, at)
    if (length > 0) {
      if (ideographEnd >= 0 && ideographEnd < at)
        yield { text: gap, kind: 'gap', start: ideographEnd, end: at }
      yield { text: text.slice(at, at + length), kind: 'ideograph', start: at, end: at + length }
      at += length
      ideographEnd = at
      continue
    }
    const start = at
    let word = ''
    for (; at < text.length && ideographLength(text, at) === 0; ) {
      const code = text.codePointAt(at)!
      const character = wordCharacter(code)
      if (character === ' ') break
      word += character
      at += code > 0xffff ? 2 : 1
    }
    if (word !== '') {
      yield { text: word, kind: 'word', start, end: at }
      ideographEnd = -1
    } else if (at === start) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  }
}
