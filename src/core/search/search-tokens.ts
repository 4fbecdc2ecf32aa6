import { gap, ideographLength, isAsciiWord, wordCharacter } from './search-characters.ts'

/**
 * Text as a full-text index of words should see it, in UTF-8, words parted by ASCII that is no letter and no digit: each
 * Chinese or Japanese character is a word, so that a name of several is a phrase and nothing has to know where words
 * end. The same words as `readTokens` gives. Every text of a folder goes through here, so bytes are written as they come,
 * and hardly a string is made.
 */
export function searchTokens(text: string): Uint8Array {
  // An ideograph takes 3 bytes, its spaces 2, a gap before it, which takes the place of another character, 4.
  const bytes = new Uint8Array(text.length * 8)
  let size = 0
  // The end of the ideograph that the last word was.
  let end = -1
  for (let at = 0; at < text.length; ) {
    const length = ideographLength(text, at)
    const code = length === 1 ? text.charCodeAt(at) : text.codePointAt(at)!
    if (length > 0) {
      if (end < 0) bytes[size++] = space
      else if (end < at) {
        size = encode(bytes, size, gapCode)
        bytes[size++] = space
      }
      size = encode(bytes, size, code)
      bytes[size++] = space
      at += length
      end = at
      continue
    }
    at += code > 0xffff ? 2 : 1
    if (code < 0x80) {
      bytes[size++] = code
      if (isAsciiWord(code)) end = -1
      continue
    }
    const word = wordCharacter(code)
    if (word !== ' ' && word !== '') end = -1
    for (let i = 0; i < word.length; i++) {
      const folded = word.codePointAt(i)!
      size = encode(bytes, size, folded)
      if (folded > 0xffff) i++
    }
  }
  return bytes.subarray(0, size)
}

const space = 0x20
const gapCode = gap.charCodeAt(0)

/** Writes a code point in UTF-8; gives the index behind it. */
function encode(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code
    return at + 1
  }
  if (code < 0x800) {
    bytes[at] = 0xc0 | (code >> 6)
    bytes[at + 1] = 0x80 | (code & 0x3f)
    return at + 2
  }
  if (code > 0xffff) {
    bytes[at++] = 0xf0 | (code >> 18)
    bytes[at] = 0x80 | ((code >> 12) & 0x3f)
  } else bytes[at] = 0xe0 | (code >> 12)
  bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f)
  bytes[at + 2] = 0x80 | (code & 0x3f)
  return at + 3
}
