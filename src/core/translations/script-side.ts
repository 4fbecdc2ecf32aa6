/** Which of a side-by-side transcript's two languages a text is in: Chinese, or another. */
export type ScriptSide = 'chinese' | 'foreign'

/** How much of a text is looked at, in UTF-16 units, and after how much of it one language may have shown itself alone. */
const sample = 600
const glance = 80

/**
 * The language a text leans to: Han characters against words of other scripts, those in parentheses left out, since a
 * gloss may stand in the other language; null without letters.
 */
export function scriptSide(text: string, start = 0, end = text.length): ScriptSide | null {
  const until = Math.min(end, start + sample)
  let chinese = 0
  let foreign = 0
  let kana = 0
  let depth = 0
  let inWord = false
  for (let i = start; i < until; i++) {
    const code = text.charCodeAt(i)
    if (i - start === glance && kana === 0) {
      if (chinese > 8 * foreign + 8) return 'chinese'
      if (chinese === 0 && foreign > 8) return 'foreign'
    }
    if (code === 0x28 || code === 0xff08) depth++
    else if (code === 0x29 || code === 0xff09) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const letter = isLetter(code)
    if (letter && !inWord) foreign++
    inWord = letter || (inWord && (code === 0x27 || code === 0x2019))
    if (code >= 0x3400 && code <= 0x9fff) chinese++
    else if (code >= 0x3041 && code <= 0x30ff) kana++
    else if (code >= 0xac00 && code <= 0xd7a3) foreign++
  }
  if (kana * 8 > chinese && kana > foreign) return 'foreign'
  if (chinese + foreign === 0) return null
  return chinese >= foreign ? 'chinese' : 'foreign'
}

/** Of a script that writes words apart: Latin, Greek, Cyrillic, Arabic. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122
  return (code >= 0xc0 && code < 0x530) || (code >= 0x600 && code < 0x700)
}
