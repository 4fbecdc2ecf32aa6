/** What an index takes two ideographs apart by that do not stand side by side: `投资。本来` does not hold `资本`. */
export const gap = '␞'

/** The UTF-16 length of the ideograph or kana at an index; 0 where there is none. */
export function ideographLength(text: string, index: number): 0 | 1 | 2 {
  const code = text.charCodeAt(index)
  if (code < 0x3005) return 0
  if (code <= 0x3007 || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return 1
  if (code >= 0xf900 && code <= 0xfaff) return 1
  // Planes 2 and 3: high surrogates D840 to D8BF.
  if (code < 0xd840 || code > 0xd8bf) return 0
  const next = text.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 0
}

/**
 * A character that is no ideograph as words have it: in lower case, without accents, full-width letters and digits as
 * their ordinary forms; a space where it parts words, nothing where it is an accent of its own.
 */
export function wordCharacter(code: number): string {
  if (code < 0x80) return isAsciiWord(code) ? String.fromCharCode(code).toLowerCase() : ' '
  // General punctuation, CJK punctuation: nearly all that stands between Chinese characters.
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)) return ' '
  if (code >= 0xff01 && code <= 0xff5e) return wordCharacter(code - 0xfee0)
  const character = String.fromCodePoint(code)
  if (/\p{M}/u.test(character)) return ''
  const plain = character.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC')
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : ' '
}

export const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
