/** Why a body may cost a Markdown parser far more than its length. */
export type ParseRisk = 'long-line' | 'deep-nesting' | 'many-markers' | 'many-references'

/** In UTF-16 units; satteri's positions cost quadratic time on long lines that are not ASCII. */
const longestLine = 64 * 1024
const deepestNesting = 100
/** In a line: unmatched openers of emphasis, links and code. */
const mostMarkers = 4000
/** `&` in a block without an empty line: satteri takes gigabytes for many character references. */
const mostReferences = 200

const markers = new Set([...'*_~`[]!<'].map((mark) => mark.charCodeAt(0)))
const containers = new Set([...'>-*+\t'].map((mark) => mark.charCodeAt(0)))
const space = 32

/** Looks once at a body, before it is parsed; null where nothing in it is out of the way. Linear. */
export function parseRisk(body: string): ParseRisk | null {
  let references = 0
  let reference = indexFrom(body, '&', 0)
  for (let start = 0; start < body.length; ) {
    const end = indexFrom(body, '\n', start)
    if (nesting(body, start, end) > deepestNesting) return 'deep-nesting'
    if (end - start > mostMarkers && countMarkers(body, start, end) > mostMarkers) return 'many-markers'
    if (end - start > longestLine) return 'long-line'
    if (end - start < 2) references = 0
    for (; reference < end; reference = indexFrom(body, '&', reference + 1)) references++
    if (references > mostReferences) return 'many-references'
    start = end + 1
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
    else break
  }
  return Math.max(marks, spaces >> 1)
}

function countMarkers(body: string, start: number, end: number): number {
  let found = 0
  for (let at = start; at < end; at++) if (markers.has(body.charCodeAt(at))) found++
  return found
}
