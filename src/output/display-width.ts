import { eastAsianWidth } from 'get-east-asian-width'

const none = /[\p{Mn}\p{Me}\p{Cf}]/u

/** The columns of a terminal that a text takes: CJK two each, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!
  if (code >= 0x20 && code < 0x7f) return 1
  return none.test(character) ? 0 : eastAsianWidth(code)
}

/** The text cut, with an ellipsis, or filled with spaces to exactly so many columns. */
export function fitText(text: string, columns: number): string {
  const own = displayWidth(text)
  if (own <= columns) return text + ' '.repeat(columns - own)
  let cut = ''
  let width = 0
  for (const character of text) {
    const next = width + characterWidth(character)
    if (next > columns - 1) break
    cut += character
    width = next
  }
  return `${cut}…${' '.repeat(Math.max(0, columns - 1 - width))}`
}
