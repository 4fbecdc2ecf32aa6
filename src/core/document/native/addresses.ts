import { blockBefore, blockReach } from './block-before.ts'

/** What looks like an address of the web or of e-mail. */
export interface Addresses {
  /** Offsets of the characters right before and right after one that is certain. */
  readonly touched: ReadonlySet<number>
  /** Offsets of those that satteri and micromark's gfm-autolink-literal may cut differently, in order. */
  readonly doubts: readonly number[]
}

const none: Addresses = { touched: new Set(), doubts: [] }

/** How far an address, and how far back from one, is looked at, in UTF-16 units. */
const reach = 2000

const mark = /www\.|:\/\/|@/gi

/** An address that stands free, in brackets or as a link's target. Bounded by `reach`. */
const plainAddress =
  /^(?:\]\(|[("<])?(?:(?:https?:\/\/)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+(?:[/?#][a-z0-9./?#=&%+-]*)?|[a-z0-9][a-z0-9.+-]*@[a-z0-9]+(?:\.[a-z]+)*)[)">]?$/i

/** What may follow it: white space; any other script ends an e-mail address, too, but not one of the web. */
const followsWeb = /\s/
const followsMail = /[^!-~]/

/** Doubtful are those that touch, stand inside a word, end in other marks or stand behind a bracket still open. Linear. */
export function addressesIn(text: string): Addresses {
  if (!text.includes('@') && !text.includes('://') && !/www\./i.test(text)) return none
  const touched = new Set<number>()
  const doubts: number[] = []
  mark.lastIndex = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { index } = found
    if (found[0] === '@' && !/[\w.+-]/.test(text[index - 1] ?? ' ')) continue
    let start = index
    while (start > 0 && index - start < reach && isAscii(text.charCodeAt(start - 1))) start--
    let end = index
    while (end < text.length && end - index < reach && isAscii(text.charCodeAt(end))) end++
    if (isPlain(text, start, end)) touched.add(start - 1).add(end)
    else doubts.push(index)
    mark.lastIndex = end
  }
  return { touched, doubts }
}

const space = 32

/** White space aside. */
const isAscii = (code: number): boolean => code > space && code < 127

function isPlain(text: string, start: number, end: number): boolean {
  if (start > 0 && (text.charCodeAt(start - 1) & 0xf800) === 0xd800) return false
  const address = text.slice(start, end)
  if (/^"?www\./i.test(address) && (address.startsWith('"') || text.charCodeAt(start - 1) > space))
    return false
  const follows = address.includes('@') ? followsMail : followsWeb
  return (
    (end === text.length || follows.test(text[end]!)) &&
    plainAddress.test(address.replace(/[.,;:!?]$/, '')) &&
    !hasOpenBracket(text, start)
  )
}

/** Whether a bracket may be open at an offset: micromark reads addresses otherwise after one. */
function hasOpenBracket(text: string, offset: number): boolean {
  // Cheaper than to look for where the block begins, line by line.
  if (!text.slice(Math.max(0, offset - blockReach), offset).includes('[')) return false
  const before = blockBefore(text, offset)
  if (!before.includes('[')) return false
  if (before.length >= blockReach || /[\\`<]/.test(before)) return true
  let depth = 0
  for (const bracket of before.match(/[[\]]/g)!) depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1)
  return depth > 0
}
