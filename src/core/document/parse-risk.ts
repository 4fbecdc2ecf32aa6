import type { ParseRisk } from '../../model/findings/body-findings.ts'

/** In UTF-16 units; satteri's positions cost quadratic time on long lines that are not ASCII. */
const longestLine = 64 * 1024
const deepestNesting = 100
/** In a line, for the reference in a block: unmatched openers of emphasis, links and code; escapes. */
const mostMarkers = 4000
/** UTF-16 units without an empty line, and markers in them: satteri takes quadratic time for `*a_` on a million lines. */
const longestBlock = 128 * 1024
const mostMarkersInBlock = 16 * 1024
/** Addresses in a block of more than `longestBlock`: satteri takes time by the square of their number, and a second for 150,000. */
const mostAddresses = 50_000
/** `&` in a block without an empty line: satteri takes gigabytes for many character references. */
const mostReferences = 200

/** UTF-16 units of a body that the reference, whose time can grow faster than the text, reads in two seconds at worst. */
export const longestForReference = 128 * 1024

const markers = new Uint8Array(128)
for (const mark of '*_~`[]!<\\') markers[mark.charCodeAt(0)] = 1
const containers = new Set([...'>-*+\t'].map((mark) => mark.charCodeAt(0)))
const space = 32

/** Looks once at a body, before it is parsed; null where nothing in it is out of the way. Linear. */
export function parseRisk(body: string): ParseRisk | null {
  let references = 0
  let addresses = 0
  let reference = indexFrom(body, '&', 0)
  let block = 0
  for (let start = 0; start < body.length; ) {
    const end = indexFrom(body, '\n', start)
    if (nesting(body, start, end) > deepestNesting) return 'deep-nesting'
    if (end - start > mostMarkers && countMarkers(body, start, end) > mostMarkers) return 'many-markers'
    if (end - start > longestLine) return 'long-line'
    if (end - start < 2) {
      references = 0
      addresses = 0
      block = end
    }
    for (; reference < end; reference = indexFrom(body, '&', reference + 1)) references++
    if (references > mostReferences) return 'many-references'
    start = end + 1
    if (start - block > longestBlock) {
      addresses += body.slice(block, start).match(/@|:\/\/|www\./gi)?.length ?? 0
      if (addresses > mostAddresses || countMarkers(body, block, start) > mostMarkersInBlock)
        return 'many-markers'
      block = start
    }
  }
  return null
}

/** Looks at a body that only the reference can read: `risk` is what `parseRisk` found. Linear. */
export function referenceRisk(body: string, risk: ParseRisk | null): ParseRisk | null {
  if (body.length > longestForReference) return risk ?? 'long'
  for (let start = 0; start < body.length; ) {
    const end = indexFrom(body, '\n\n', start)
    if (end - start > mostMarkers && countMarkers(body, start, end) > mostMarkers) return 'many-markers'
    start = end + 2
  }
  return null
}

/** Where a mark stands next; the body's length where it does not. */
function indexFrom(body: string, mark: string, from: number): number {
  const at = body.indexOf(mark, from)
  return at < 0 ? body.length : at
}

/** The marks of containers that a line begins with, or the two columns of indentation that stand for one. */
function nesting(body: string, start: number, end: number): number {
  let marks = 0
  let spaces = 0
  for (let at = start; at < end; at++) {
    const code = body.charCodeAt(at)
    if (code === space) spaces++
    else if (containers.has(code)) marks++
    else if (isDigit(code) && endsNumber(body.charCodeAt(at + 1))) {
      marks++
      at++
    } else if (!isDigit(code)) return Math.max(marks, spaces >> 1)
  }
  // Spaces alone make a line empty, however many they are; a comment that was blanked out leaves such lines.
  return marks
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `.` or `)`. */
const endsNumber = (code: number): boolean => code === 46 || code === 41

function countMarkers(body: string, start: number, end: number): number {
  let found = 0
  for (let at = start; at < end; at++) found += markers[body.charCodeAt(at)] ?? 0
  return found
}
