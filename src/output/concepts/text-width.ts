import { eastAsianWidth } from 'get-east-asian-width'

const mark = /\p{M}/u

/** Columns that a text takes in a terminal: two for a Chinese character, none for a combining mark. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300) return 1
  return mark.test(character) ? 0 : eastAsianWidth(code)
}

/** The text cut, with an ellipsis, or filled with spaces to exactly so many columns. */
export function fitText(text: string, columns: number): string {
  const own = textWidth(text)
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
