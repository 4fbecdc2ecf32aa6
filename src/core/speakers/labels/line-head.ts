import type { Block } from '../../document/block.ts'
import { boldEndAt, longestName, longestRemark } from './bold-end.ts'
import { readTimestamp, type Timestamp } from './timestamp.ts'

/** The first part of a line, taken apart as far as a label could reach. All indexes go into the block's text. */
export interface LineHead {
  readonly block: Block
  /** The line, markup and indentation left out; end exclusive. */
  readonly start: number
  readonly end: number
  /** Whether `>>` stands before the name, or after the colon. */
  readonly chevron: boolean
  /** Index of what stands after chevrons and a timestamp: the name, or the bracket before it. */
  readonly textStart: number
  readonly bracketed: boolean
  /** Bold reaches from the name to here; -1 where the name does not begin bold. */
  readonly boldEnd: number
  readonly name: string
  readonly nameStart: number
  readonly nameEnd: number
  readonly remarks: readonly string[]
  /** Seconds, from a timestamp before or after the name. */
  readonly time: number | null
  /** Whether the timestamp stands before the name. */
  readonly timeFirst: boolean
  /** Index of the colon that ends the head; -1 where there is none. */
  readonly colon: number
  /** Index of what follows the head. */
  readonly bodyStart: number
}

const opens = '[【［'
const closes = ']】］'
const parenOpens = '(（'
const parenCloses = ')）'

/** What a character means to a name that is read: nothing, its end, a sentence's mark, a comma, a digit. */
const ends = 1
const sentence = 2
const comma = 3
const digit = 4
const meanings = new Uint8Array(0x10000)
for (const [meaning, characters] of [
  [ends, ':：(（[\\]】【］<'],
  [sentence, '。！？!?；;…“”"「」'],
  [comma, '，'],
  [digit, '0123456789'],
] as const)
  for (const character of characters) meanings[character.charCodeAt(0)] = meaning

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0x3000

/** Skips spaces, stray emphasis markers and backslashes. */
function skipMarkup(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const code = text.charCodeAt(i)
    if (!isSpace(code) && code !== 42 && code !== 95 && code !== 92) break
    i++
  }
  return i
}

interface Tail {
  readonly remarks: string[]
  readonly time: number | null
  readonly at: number
}

/** Reads what may stand between a name and its colon: closing brackets, remarks in parentheses, a timestamp. */
function readTail(text: string, from: number, end: number): Tail {
  const remarks: string[] = []
  let time: number | null = null
  let at = from
  for (let rounds = 0; rounds < 5; rounds++) {
    at = skipMarkup(text, at, end)
    const stamp: Timestamp | null = time === null ? readTimestamp(text, at) : null
    if (stamp && stamp.end <= end) {
      time = stamp.seconds
      at = stamp.end
      continue
    }
    const character = text[at] ?? ''
    const paren = parenOpens.indexOf(character)
    const bracket = opens.indexOf(character)
    if (at < end && (paren >= 0 || bracket >= 0)) {
      const within = text.slice(at, Math.min(end, at + longestRemark + 1))
      const close = within.indexOf(paren >= 0 ? parenCloses[paren]! : closes[bracket]!)
      if (close < 0) return { remarks, time, at }
      remarks.push(within.slice(1, close).trim())
      at += close + 1
    } else if (at < end && closes.includes(character)) at++
    else break
  }
  return { remarks, time, at }
}

/** Whether a time ends a name; with one digit before its colon it may be a verse's number: `**Genesis 1:10**: …`. */
function endsName(text: string, at: number, end: number): boolean {
  const stamp = readTimestamp(text, at)
  return stamp !== null && (text[at + 1] !== ':' || skipMarkup(text, stamp.end, end) >= end)
}

/** Where a name that begins at an index ends: at a colon, parenthesis, bracket or timestamp; -1 at a sentence's marks. */
function nameEndFrom(text: string, from: number, end: number, bold: number): number {
  const limit = Math.min(end, from + longestName)
  let i = from
  for (; i < limit; i++) {
    const meaning = meanings[text.charCodeAt(i)]!
    if (meaning === 0) continue
    if (meaning === ends) return i
    if (meaning === sentence || (meaning === comma && i >= bold)) return -1
    if (meaning === digit && isSpace(text.charCodeAt(i - 1)) && endsName(text, i, end)) return i
  }
  return i === end ? i : -1
}

function nameIn(text: string): string {
  const name = text.replaceAll('**', '').trim()
  return name.includes('\n')
    ? name.replace(/([\u3400-\u9fff])\n(?=[\u3400-\u9fff])/g, '$1').replace(/\n/g, ' ')
    : name
}

/** Takes a line's head apart; null where the line cannot begin with a label. Looks at no more than some 200 characters. */
export function readLineHead(
  block: Block,
  lineStart: number,
  end: number,
  quotedChevron: boolean,
): LineHead | null {
  const { text } = block
  let chevron = quotedChevron
  let time: number | null = null
  let at = skipMarkup(text, lineStart, end)
  const start = at
  for (let rounds = 0; rounds < 4; rounds++) {
    if (text.startsWith('>>', at)) {
      chevron = true
      at += 2
    } else {
      const stamp: Timestamp | null = time === null ? readTimestamp(text, at) : null
      if (!stamp || stamp.end > end) break
      time = stamp.seconds
      at = stamp.end
      const next = skipMarkup(text, at, end)
      if ('-–—|'.includes(text[next] ?? ' ')) at = next + 1
    }
    at = skipMarkup(text, at, end)
  }
  const timeFirst = time !== null
  const textStart = at
  const bracketed = at < end && opens.includes(text[at]!)
  if (bracketed) at = skipMarkup(text, at + 1, end)
  const nameStart = at
  const boldEnd = boldEndAt(block, lineStart, nameStart)
  let nameEnd = nameEndFrom(text, nameStart, end, boldEnd)
  if (nameEnd < 0) {
    if (!chevron) return null
    nameEnd = nameStart
  }
  if (nameEnd === end && boldEnd < 0 && time === null && !chevron && !bracketed) return null
  const tail = readTail(text, nameEnd, end)
  time ??= tail.time
  let bodyStart = tail.at
  let colon = -1
  if (bodyStart < end && (text[bodyStart] === ':' || text[bodyStart] === '：')) {
    colon = bodyStart
    bodyStart = skipMarkup(text, colon + 1, end)
    const stamp = time === null ? readTimestamp(text, bodyStart) : null
    if (stamp && stamp.end <= end) {
      time = stamp.seconds
      bodyStart = skipMarkup(text, stamp.end, end)
    }
    if (text.startsWith('>>', bodyStart)) {
      chevron = true
      bodyStart = skipMarkup(text, bodyStart + 2, end)
    }
  }
  const alone = boldEnd >= 0 && bodyStart >= end
  if (colon < 0 && !chevron && !bracketed && time === null && !alone) return null
  return {
    block,
    start,
    end,
    chevron,
    textStart,
    bracketed,
    boldEnd,
    name: nameIn(text.slice(nameStart, nameEnd)),
    nameStart,
    nameEnd,
    remarks: tail.remarks,
    time,
    timeFirst,
    colon,
    bodyStart,
  }
}
