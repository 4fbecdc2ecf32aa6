import { appendAll } from '../../../model/append-all.ts'
import { blockBefore, blockReach } from './block-before.ts'
import { type Doubts, doubtsIn } from './doubts.ts'
import { cjkFriendlyVerdict, commonMarkVerdict, type Flank, flank, flankAt } from './flanks.ts'

/** A text to parse by CommonMark's rule of emphasis that gives the tree the CJK-friendly rule gives the text as written. */
export interface StandIns {
  /** As long as the text as written; it differs only in CJK characters beside emphasis markers. */
  readonly parsed: string
  /** The offset of the first stand-in at or after an offset; Infinity where none is left. */
  firstFrom(offset: number): number
  /** Offsets in blocks that CommonMark's rule may give another tree, whatever stands in. */
  readonly doubts: readonly number[]
  /** Whether links' targets may be defined in the text. */
  readonly defines: boolean
}

const asterisk = 42
const underscore = 95
const backslash = 92

/** From this length on, a run that both opens and closes may be split between two others, which satteri does otherwise. */
const longRun = 4
const both = 3

/** Marks that mean nothing to Markdown before or after emphasis, unless a link or a tag stands before them in their block. */
const plainMarks = new Set(')%+.?,"\'“”‘’…—–·')

interface Replacement {
  readonly offset: number
  readonly by: string
}

/** What both sides of a run may be taken for, so that CommonMark judges it as the CJK-friendly rule does. */
interface Reading {
  readonly start: number
  readonly end: number
  readonly before: Flank
  readonly after: Flank
  /** Of the run before, where one character stands between: it must be taken for the same on both sides. */
  readonly previous: Reading | null
  /** What the stand-ins up to here cost: 1 for a CJK character, 3 for a mark of all languages. */
  readonly cost: number
}

/**
 * CommonMark does not close `**弱者之心（underdog）**的`, as `）` is punctuation and `的` a letter; were `）` a letter it
 * would. So a letter stands in for it while the text is parsed, and likewise wherever the two rules judge a run of `*` or
 * `_` differently. A doubt where no stand-in makes them agree, or where it could change more than emphasis; null where
 * more than single blocks are doubtful. Linear.
 */
export function standInsFor(text: string): StandIns | null {
  const doubts = doubtsIn(text)
  if (!doubts) return null
  const replacements: Replacement[] = []
  let readings: Reading[] = []
  let star = text.indexOf('*')
  let line = text.indexOf('_')
  while (star >= 0 || line >= 0) {
    const marker = star >= 0 && (line < 0 || star < line) ? asterisk : underscore
    let start = marker === asterisk ? star : line
    let end = start + 1
    while (text.charCodeAt(end) === marker) end++
    if (marker === asterisk) star = text.indexOf('*', end)
    else line = text.indexOf('_', end)
    if (isEscaped(text, start)) start++
    if (start === end) continue
    const linked = readings.length > 0 && linkedAt(text, readings[0]!.end) === start
    if (!linked) settle(text, readings, replacements)
    readings = readRun(text, start, end, linked ? readings : null)
    if (readings.length === 0) doubts.at.push(start)
  }
  settle(text, readings, replacements)
  const safe: Replacement[] = []
  for (const it of replacements)
    if (isSafe(text, it.offset, doubts)) safe.push(it)
    else doubts.at.push(it.offset)
  return replace(text, safe, doubts)
}

/** Where a run starts that has but one character between it and a run that ends here. */
const linkedAt = (text: string, end: number): number => end + (isSurrogate(text, end) ? 2 : 1)

function readRun(text: string, start: number, end: number, previous: readonly Reading[] | null): Reading[] {
  const before = flankAt(text, start - 1, 'before')
  const after = flankAt(text, end, 'after')
  if (before === flank.odd || after === flank.odd) return []
  const marker = text.charCodeAt(start)
  const wanted = cjkFriendlyVerdict(before, after, marker)
  if (wanted === both && end - start >= longRun) return []
  if (!previous && commonMarkVerdict(before, after, marker) === wanted && !isLinkedOn(text, end))
    return [{ start, end, before, after, previous: null, cost: 0 }]
  const readings: Reading[] = []
  const sides = previous ?? variants(text, start - 1, before)
  for (const afterAs of variants(text, end, after)) {
    let best: Reading | null = null
    for (const side of sides) {
      const beforeAs = typeof side === 'number' ? side : side.after
      if (commonMarkVerdict(beforeAs, afterAs, marker) !== wanted) continue
      const behind = typeof side === 'number' ? costOf(before, side) : side.cost
      const cost = behind + costOf(after, afterAs)
      if (best && best.cost <= cost) continue
      best = {
        start,
        end,
        before: beforeAs,
        after: afterAs,
        previous: typeof side === 'number' ? null : side,
        cost,
      }
    }
    if (best) readings.push(best)
  }
  return readings
}

const costOf = (as: Flank, taken: Flank): number => (as === taken ? 0 : as === flank.punctuation ? 3 : 1)

function isLinkedOn(text: string, end: number): boolean {
  const next = text.charCodeAt(linkedAt(text, end))
  return next === asterisk || next === underscore
}

/** What a character may be taken for, itself first. */
function variants(text: string, offset: number, as: Flank): readonly Flank[] {
  if (isSurrogate(text, offset)) return [as]
  if (as === flank.cjkLetter) return [as, flank.cjkPunctuation]
  if (as === flank.cjkPunctuation) return [as, flank.cjkLetter]
  return as === flank.punctuation && plainMarks.has(text[offset]!) ? [as, flank.letter] : [as]
}

const standIns: { readonly [as: number]: string } = {
  [flank.letter]: 'a',
  [flank.cjkLetter]: '一',
  [flank.cjkPunctuation]: '。',
}

/** Chooses the reading with the fewest stand-ins. */
function settle(text: string, readings: readonly Reading[], replacements: Replacement[]): void {
  let best: Reading | null = null
  for (const reading of readings) if (!best || reading.cost < best.cost) best = reading
  if (!best || best.cost === 0) return
  const found: Replacement[] = []
  for (let reading: Reading | null = best; reading; reading = reading.previous) {
    const { start, end, before, after, previous } = reading
    if (after !== flankAt(text, end, 'after')) found.push({ offset: end, by: standIns[after]! })
    if (!previous && before !== flankAt(text, start - 1, 'before'))
      found.push({ offset: start - 1, by: standIns[before]! })
  }
  appendAll(replacements, found.reverse())
}

function isEscaped(text: string, offset: number): boolean {
  let at = offset
  while (text.charCodeAt(at - 1) === backslash) at--
  return (offset - at) % 2 === 1
}

const isSurrogate = (text: string, offset: number): boolean => (text.charCodeAt(offset) & 0xf800) === 0xd800

/** Whether another character in its place changes only emphasis: not beside an address or `~`, in a label, escaped. */
function isSafe(text: string, offset: number, doubts: Doubts): boolean {
  if (isSurrogate(text, offset) || /[~\\]/.test(text[offset - 1] ?? '') || text[offset + 1] === '~')
    return false
  if (doubts.fixed.has(offset)) return false
  const mark = plainMarks.has(text[offset]!)
  if (!mark && !doubts.defines) return true
  const block = blockBefore(text, offset)
  if (block.length >= blockReach) return false
  return !(mark && /\]\(|[<@]/.test(block)) && !(doubts.defines && block.includes('['))
}

function replace(text: string, replacements: readonly Replacement[], { at, defines }: Doubts): StandIns {
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
    doubts: at,
    defines,
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
