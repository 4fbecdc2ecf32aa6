/** A gloss without emphasis marks left in the text and with its white space made one space. */
export function plainText(gloss: string): string {
  return gloss.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim()
}
