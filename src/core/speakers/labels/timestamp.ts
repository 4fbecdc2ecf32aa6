/** A time read from a text, and where it ends. */
export interface Timestamp {
  /** Seconds from the start of the recording. */
  readonly seconds: number
  /** Index after it, brackets included. */
  readonly end: number
}

const opening = '[(（【<〔'
const closing = '])）】>〕'

/** A digit, an opening bracket or a backslash. */
const mayBegin = (code: number): boolean =>
  code < 0x80
    ? (code >= 48 && code <= 57) || code === 40 || code === 60 || code === 91 || code === 92
    : code === 0x3010 || code === 0x3014 || code === 0xff08

// Bounded: at most four groups of at most three digits; `-->` or a dash opens the end of a range, which is left out.
const clock =
  /(\d{1,3}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,3})?(?: {0,2}(?:-->|[-–—~]) {0,2}\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?/y
const bare = /(\d{1,5})s(?:ec)?/y

/**
 * Reads `00:12`, `[01:02:03]`, `(12:05)`, `\[03:59\]`, `<00:00:01.500>` or `[00:01 - 00:09]` at an index, with the
 * range's end and the brackets taken in; null where none stands there, or minutes and seconds are over 59.
 */
export function readTimestamp(text: string, at: number): Timestamp | null {
  const begin = text.charCodeAt(at)
  if (!mayBegin(begin)) return null
  let start = at
  if (begin === 92) start++
  const bracket = opening.indexOf(text[start] ?? ' ')
  if (bracket >= 0) start++
  const code = text.charCodeAt(start)
  if (!(code >= 48 && code <= 57)) return null
  clock.lastIndex = start
  const match = clock.exec(text)
  if (!match) return bracket >= 0 ? readSeconds(text, start, closing[bracket]!) : null
  const [whole, first, second, third] = match
  const minutes = third === undefined ? Number(first) : Number(second)
  const seconds = Number(third ?? second)
  if (seconds > 59 || (third !== undefined && minutes > 59)) return null
  let end = start + whole.length
  if (bracket >= 0) {
    if (text[end] === '\\') end++
    if (text[end] !== closing[bracket]) return null
    end++
  } else if (/\d/.test(text[end] ?? '')) return null
  return { seconds: (third === undefined ? 0 : Number(first) * 3600) + minutes * 60 + seconds, end }
}

function readSeconds(text: string, at: number, close: string): Timestamp | null {
  bare.lastIndex = at
  const match = bare.exec(text)
  if (!match || text[at + match[0].length] !== close) return null
  return { seconds: Number(match[1]), end: at + match[0].length + 1 }
}
