/** A Chinese character, kana or hangul syllable: what is written without spaces. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  )
}

/** A letter of the Latin alphabet, with or without diacritics. */
export function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  )
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** White space, the full-width one included. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x3000 || code === 0xa0 || code === 0x0d
}

export interface LetterCounts {
  readonly han: number
  readonly latin: number
  readonly digit: number
}

export function countLetters(text: string): LetterCounts {
  let han = 0
  let latin = 0
  let digit = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isHan(code)) han++
    else if (isLatin(code)) latin++
    else if (isDigit(code)) digit++
  }
  return { han, latin, digit }
}

export function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true
  return false
}

/** The script a name is read in: one Chinese character makes it Chinese (`Transformer架构`), none leaves it Latin. */
export function scriptOf(text: string): 'han' | 'latin' | 'none' {
  const { han, latin } = countLetters(text)
  if (han > 0) return 'han'
  return latin > 0 ? 'latin' : 'none'
}
