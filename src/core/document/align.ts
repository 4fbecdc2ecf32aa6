import { decodeString } from 'micromark-util-decode-string'

/** Pairs (index in the value, offset in the source), as in `Block.runs`. */
export type Runs = number[]

const lineFeed = 10
const carriageReturn = 13
const space = 32
const ampersand = 38
const greaterThan = 62
const backslash = 92
const colon = 58
/** What `keepLabels` has the parsers read in the place of a colon. */
const wideColon = 0xff1a

/** Bounded: the longest name has 31 letters. */
const reference = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/y

/** The character reference at an offset, as written; nothing gives null. */
function referenceAt(source: string, offset: number): string | null {
  reference.lastIndex = offset
  return reference.exec(source)?.[0] ?? null
}

const isAsciiPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126)

/** What stands for itself in text and in code. */
const plain = /[^\\&\r\n\0]+/y

export interface InlineStretch {
  readonly source: string
  /** UTF-16 offsets in the source, end exclusive. */
  readonly from: number
  readonly to: number
  /** How many block quotes it stands in: that many `>` may begin each of its further lines. */
  readonly quoteDepth: number
  /** Code knows no escapes and no references; its line breaks may be spaces in the value. */
  readonly code: boolean
}

/**
 * Where each character of an inline node's value stands in the source: through escapes, character references, the
 * markers and white space that begin and end lines. Line ends are '\n' in the value, in code maybe ' '. Linear. Source that is not in the value is passed over.
 */
export function alignInline(value: string, { source, from, to, quoteDepth, code }: InlineStretch): Runs {
  const runs: Runs = []
  let step = Number.NaN
  let index = 0
  let offset = from
  // Up to here a stretch was compared as a whole, once: what differs in it is then found by character.
  let looked = from
  const mark = (): void => {
    if (offset - index !== step) {
      runs.push(index, offset)
      step = offset - index
    }
  }
  while (index < value.length && offset < to) {
    if (offset >= looked) {
      plain.lastIndex = offset
      looked = plain.test(source) ? Math.min(plain.lastIndex, to) : offset
      const stretch = source.slice(offset, looked)
      if (looked > offset && value.startsWith(stretch, index)) {
        mark()
        index += stretch.length
        offset = looked
        continue
      }
    }
    const found = source.charCodeAt(offset)
    if (!code && found === backslash && isAsciiPunctuation(source.charCodeAt(offset + 1))) offset++
    else if (!code && found === ampersand) {
      const written = referenceAt(source, offset)
      const meant = written && decodeString(written)
      if (meant && meant !== written && value.startsWith(meant, index)) {
        mark()
        index += meant.length
        offset += written.length
        continue
      }
    }
    const character = source.charCodeAt(offset)
    const expected = value.charCodeAt(index)
    if (isLineEnd(character) && (expected === lineFeed || (code && expected === space))) {
      mark()
      index++
      offset = afterQuoteMarkers(source, lineAfter(source, offset), quoteDepth)
    } else {
      if (expected === character || character === 0 || (character === colon && expected === wideColon)) {
        mark()
        index++
      }
      offset++
    }
  }
  return runs
}

function afterQuoteMarkers(source: string, offset: number, quoteDepth: number): number {
  let after = offset
  for (let left = quoteDepth; left > 0; left--) {
    let at = after
    while (source.charCodeAt(at) === space || source.charCodeAt(at) === 9) at++
    if (source.charCodeAt(at) !== greaterThan) break
    after = at + 1
  }
  return after
}

/**
 * Where the lines of a code block's or HTML block's value stand in the source from `from` on: each is the end of a source
 * line, after the markers and the indentation of what it stands in. Line ends are '\n' in the value. `skipLines` is 1 after a fence.
 */
export function alignLines(value: string, source: string, from: number, skipLines: number): Runs {
  const runs: Runs = []
  let offset = from
  for (let left = skipLines; left > 0; left--) offset = lineAfter(source, offset)
  let index = 0
  for (;;) {
    const feed = value.indexOf('\n', index)
    const last = feed < 0
    const end = last ? value.length : feed
    const next = lineAfter(source, offset)
    let lineEnd = next
    while (lineEnd > offset && (lineEnd > source.length || isLineEnd(source.charCodeAt(lineEnd - 1))))
      lineEnd--
    runs.push(index, Math.max(offset, lineEnd - (end - index)))
    if (last) return runs
    index = end + 1
    offset = next
  }
}

const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn

/** The offset after the line end at or after an offset. */
function lineAfter(source: string, offset: number): number {
  let at = offset
  while (at < source.length && !isLineEnd(source.charCodeAt(at))) at++
  if (source.charCodeAt(at) === carriageReturn && source.charCodeAt(at + 1) === lineFeed) at++
  return at + 1
}
