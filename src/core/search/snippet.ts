import { foldWidth } from './search-tokens.ts'

/** A stretch of text around the first match: the pieces in turn, marked ones being matches. */
export interface Snippet {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
  /** UTF-16 offset in the text of the first match; 0 where none stands there letter for letter. */
  readonly offset: number
}

/**
 * Cuts about `width` UTF-16 units around the first place where one of the names stands; ends are cut at no surrogate pair.
 */
export function snippetOf(text: string, names: readonly string[], width: number): Snippet {
  const folded = foldWidth(text).toLowerCase()
  // Lower case may change the length (İ); then offsets would lie, so the text is searched as it is.
  const haystack = folded.length === text.length ? folded : text
  const wanted = [...new Set(names.map((name) => foldWidth(name).toLowerCase()))].filter(
    (name) => name !== '',
  )
  const first = Math.min(
    ...wanted.map((name) => haystack.indexOf(name)).filter((index) => index >= 0),
    text.length,
  )
  const offset = first === text.length ? 0 : first
  const start = wordStart(text, whole(text, Math.max(0, offset - Math.floor(width / 3))), offset)
  const end = whole(text, Math.min(text.length, start + width))
  const pieces: { text: string; marked: boolean }[] = []
  const push = (from: number, to: number, marked: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked })
  }
  let at = start
  while (at < end) {
    const next = nextMatch(haystack, wanted, at, end)
    if (!next) break
    push(at, next.start, false)
    push(next.start, next.end, true)
    at = next.end
  }
  push(at, end, false)
  if (start > 0) pieces.unshift({ text: '…', marked: false })
  if (end < text.length) pieces.push({ text: '…', marked: false })
  return { pieces, offset }
}

/** The first place at or after `from` where a name stands whole before `to`; the longest of those that start there. */
function nextMatch(
  haystack: string,
  names: readonly string[],
  from: number,
  to: number,
): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null
  for (const name of names) {
    const start = haystack.indexOf(name, from)
    const end = start + name.length
    if (start < 0 || end > to) continue
    if (!best || start < best.start || (start === best.start && end > best.end)) best = { start, end }
  }
  return best
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
