/** A gloss without emphasis marks left in the text and with its white space made one space. */
export function plainText(gloss: string): string {
  if (!/\*\*|[\t\n\r]| {2}/.test(gloss)) return gloss.trim()
  return gloss.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim()
}
