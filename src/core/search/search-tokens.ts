/**
 * Text as a full-text index of words should see it: words of other scripts as they are, each run of Chinese or Japanese
 * characters as its overlapping pairs, the last character alone (`资本开支` gives `资本 本开 开支 支`). A word of n characters
 * is then the phrase of its pairs, and a single character the start of some token; nothing has to know where words end.
 */
export function searchTokens(text: string): string {
  const folded = foldWidth(text)
  const pieces: string[] = []
  let start = 0
  let at = 0
  while (at < folded.length) {
    if (ideographLength(folded, at) === 0) {
      at++
      continue
    }
    pieces.push(folded.slice(start, at))
    const run = ideographsFrom(folded, at)
    for (let i = 0; i < run.length; i++) pieces.push(run[i]! + (run[i + 1] ?? ''))
    at += run.reduce((sum, character) => sum + character.length, 0)
    start = at
  }
  pieces.push(folded.slice(start))
  return pieces.join(' ')
}

/** Full-width letters and digits as their ordinary forms: `ＡＩ` is found for `AI`. Same length, so offsets stay. */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** The characters of the run of ideographs that starts at an index. */
export function ideographsFrom(text: string, index: number): string[] {
  const run: string[] = []
  for (let length = ideographLength(text, index); length > 0; length = ideographLength(text, index)) {
    run.push(text.slice(index, index + length))
    index += length
  }
  return run
}

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
