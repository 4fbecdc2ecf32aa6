import { eastAsianWidth } from 'get-east-asian-width'

const none = /[\p{Mn}\p{Me}\p{Cf}]/u

/** The columns of a terminal that a text takes: CJK two each, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code >= 0x20 && code < 0x7f) width++
    else if (!none.test(character)) width += eastAsianWidth(code)
  }
  return width
}
