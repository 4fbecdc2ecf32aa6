export interface TextSize {
  /** Code points without white space. */
  readonly characters: number
  /** Each CJK character, and each run of other letters or digits. */
  readonly words: number
}

/** What a UTF-16 unit is to the count. */
const mark = 0
const space = 1
const letter = 2
const cjk = 3
const surrogate = 4

const isSpace = /\s/
const isLetter = /[\p{L}\p{N}\p{M}]/u
const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

const classes = new Uint8Array(0x10000).fill(255)

function classify(code: number): number {
  const character = String.fromCharCode(code)
  let found: number = mark
  if (code >= 0xd800 && code <= 0xdfff) found = surrogate
  else if (isSpace.test(character)) found = space
  else if (isLetter.test(character)) found = isCjk.test(character) ? cjk : letter
  classes[code] = found
  return found
}

const classifyPair = (pair: string): number =>
  isLetter.test(pair) ? (isCjk.test(pair) ? cjk : letter) : mark

/** Counts a text. */
export function countText(text: string): TextSize {
  let characters = 0
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let kind = classes[code]!
    if (kind === 255) kind = classify(code)
    if (kind === surrogate) {
      const point = text.codePointAt(i)!
      if (point > 0xffff) {
        kind = classifyPair(String.fromCodePoint(point))
        i++
      } else kind = mark
    }
    if (kind !== space) characters++
    if (kind === cjk) words++
    else if (kind === letter && !inWord) words++
    inWord = kind === letter
  }
  return { characters, words }
}
