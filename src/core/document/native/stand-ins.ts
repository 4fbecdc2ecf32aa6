import { cjkFriendlyVerdict, commonMarkVerdict, type Flank, flank, flankAt, isCjk } from './flanks.ts'

/** A text to parse by CommonMark's rule of emphasis that gives the tree the CJK-friendly rule gives the text as written. */
export interface StandIns {
  /** As long as the text as written; it differs only in CJK characters beside emphasis markers. */
  readonly parsed: string
  /** The offset of the first stand-in at or after an offset; Infinity where none is left. */
  firstFrom(offset: number): number
}

const letterStandIn = '一'
const punctuationStandIn = '。'
const asterisk = 42
const underscore = 95
const backslash = 92

/** How far back an address is looked for. */
const addressReach = 2048

/** What satteri and micromark read differently whatever stands beside it. */
const oddAddress = /www\.(?![a-z0-9])|:\/\/(?![!-~])/i

interface Replacement {
  readonly offset: number
  readonly by: string
}

/**
 * CommonMark does not close `**弱者之心（underdog）**的`, as `）` is punctuation and `的` a letter; were `）` a letter it
 * would. So a letter stands in for it while the text is parsed, and likewise wherever the two rules judge a run of `*` or
 * `_` differently. Null where no stand-in makes them agree, or where it could change more than emphasis. Linear.
 */
export function standInsFor(text: string): StandIns | null {
  if (oddAddress.test(text)) return null
  const replacements: Replacement[] = []
  // The character after the run before: what it is taken for is settled.
  let settledEnd = -1
  let settledAs: Flank = flank.space
  let star = text.indexOf('*')
  let line = text.indexOf('_')
  while (star >= 0 || line >= 0) {
    const marker = star >= 0 && (line < 0 || star < line) ? asterisk : underscore
    let start = marker === asterisk ? star : line
    let end = start + 1
    while (text.charCodeAt(end) === marker) end++
    if (marker === asterisk) star = text.indexOf('*', end)
    else line = text.indexOf('_', end)
    const escaped = isEscaped(text, start)
    if (escaped) start++
    if (start === end) continue
    const before = escaped ? flank.punctuation : flankAt(text, start - 1, 'before')
    const after = flankAt(text, end, 'after')
    if (before === flank.odd || after === flank.odd) return null
    const settled = settledEnd === start
    const found = agree(before, settled ? settledAs : null, after, marker)
    if (!found) return null
    if (!settled && found.before !== before)
      replacements.push({ offset: start - 1, by: standInOf(found.before) })
    if (found.after !== after) replacements.push({ offset: end, by: standInOf(found.after) })
    settledEnd = end + (isSurrogate(text, end) ? 2 : 1)
    settledAs = found.after
  }
  return replacements.every(({ offset }) => isSafe(text, offset)) ? replace(text, replacements) : null
}

const standInOf = (it: Flank): string => (it === flank.cjkLetter ? letterStandIn : punctuationStandIn)

const other = (it: Flank): Flank => (it === flank.cjkLetter ? flank.cjkPunctuation : flank.cjkLetter)

/** What both sides of a run must be taken for, so that CommonMark judges it as the CJK-friendly rule does. */
function agree(
  before: Flank,
  settled: Flank | null,
  after: Flank,
  marker: number,
): { readonly before: Flank; readonly after: Flank } | null {
  const wanted = cjkFriendlyVerdict(before, after, marker)
  const left = settled ?? before
  const agrees = (b: Flank, a: Flank): boolean => commonMarkVerdict(b, a, marker) === wanted
  if (agrees(left, after)) return { before: left, after }
  const canReplaceLeft = settled === null && isCjk(before)
  if (isCjk(after) && agrees(left, other(after))) return { before: left, after: other(after) }
  if (canReplaceLeft && agrees(other(before), after)) return { before: other(before), after }
  if (canReplaceLeft && isCjk(after) && agrees(other(before), other(after)))
    return { before: other(before), after: other(after) }
  return null
}

function isEscaped(text: string, offset: number): boolean {
  let at = offset
  while (text.charCodeAt(at - 1) === backslash) at--
  return (offset - at) % 2 === 1
}

const isSurrogate = (text: string, offset: number): boolean => (text.charCodeAt(offset) & 0xf800) === 0xd800

/** Whether another character in its place changes only emphasis: not in an address, a reference's label, beside `~`. */
function isSafe(text: string, offset: number): boolean {
  if (isSurrogate(text, offset) || text[offset - 1] === '~' || text[offset + 1] === '~') return false
  let start = offset
  while (start > 0 && offset - start < addressReach && !/\s/.test(text[start - 1]!)) start--
  const word = text.slice(start, offset)
  if (/www\.|:\/\/|@/i.test(word)) return false
  return !(word.lastIndexOf('[') > word.lastIndexOf(']') && text.includes(']:'))
}

function replace(text: string, replacements: readonly Replacement[]): StandIns {
  const offsets = replacements.map(({ offset }) => offset)
  let parsed = ''
  let reached = 0
  for (const { offset, by } of replacements) {
    parsed += text.slice(reached, offset) + by
    reached = offset + 1
  }
  return {
    parsed: reached === 0 ? text : parsed + text.slice(reached),
    firstFrom: (offset) => offsets[lowerBound(offsets, offset)] ?? Number.POSITIVE_INFINITY,
  }
}

/** The index of the first number that is not below a limit. */
function lowerBound(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
