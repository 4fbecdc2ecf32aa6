import type { Match } from './find-matches.ts'

/** A stretch of text around the first match: the pieces in turn, marked ones being matches. */
export type Snippet = readonly { readonly text: string; readonly marked: boolean }[]

/** Cuts about `width` UTF-16 units of a text around the first of its matches; ends are cut at no surrogate pair. */
export function snippetOf(text: string, matches: readonly Match[], width: number): Snippet {
  const offset = matches[0]?.start ?? 0
  const start = wordStart(text, whole(text, Math.max(0, offset - Math.floor(width / 3))), offset)
  const end = whole(text, Math.min(text.length, Math.max(start + width, matches[0]?.end ?? 0)))
  const pieces: { text: string; marked: boolean }[] = []
  const push = (from: number, to: number, marked: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked })
  }
  if (start > 0) pieces.push({ text: '…', marked: false })
  let at = start
  for (const match of matches) {
    if (match.end > end) break
    push(at, match.start, false)
    const last = pieces.at(-1)
    // Side by side they are one.
    if (last?.marked) last.text += text.slice(match.start, match.end)
    else push(match.start, match.end, true)
    at = match.end
  }
  push(at, end, false)
  if (end < text.length) pieces.push({ text: '…', marked: false })
  return pieces
}

/** The index itself, or the one before where it would cut a surrogate pair. */
function whole(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index
}

/** The index itself, or, where it would cut a Latin word, the end of that word, but not past `limit`. */
function wordStart(text: string, index: number, limit: number): number {
  if (index === 0 || !/[A-Za-z]/.test(text[index - 1]!)) return index
  let end = index
  while (end < limit && /[A-Za-z]/.test(text[end]!)) end++
  return end
}
