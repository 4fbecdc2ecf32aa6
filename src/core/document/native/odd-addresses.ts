/** How far an address is looked at, in UTF-16 units. */
const reach = 300

/** How far back an open bracket counts: micromark reads addresses otherwise after one. */
const bracketReach = 2000

const mark = /www\.|:\/\/|@/gi

/** An address that stands free, in brackets or as a link's target. Bounded by `reach`. */
const plainAddress =
  /^(?:\]\(|[("<])?(?:(?:https?:\/\/)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+(?:[/?#][a-z0-9./?#=&%+-]*)?|[a-z0-9][a-z0-9.+-]*@[a-z0-9]+(?:\.[a-z]+)*)[)">]?$/i

/** What may follow it: white space; any other script ends an e-mail address, too, but not one of the web. */
const followsWeb = /\s/
const followsMail = /[^!-~]/

/**
 * Whether a text has an address that satteri and micromark's gfm-autolink-literal may cut differently: two that touch, one
 * inside a word, one that ends in other marks. Linear.
 */
export function hasOddAddress(text: string): boolean {
  if (!text.includes('@') && !text.includes('://') && !/www\./i.test(text)) return false
  mark.lastIndex = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    let start = found.index
    while (start > 0 && found.index - start < reach && isAscii(text.charCodeAt(start - 1))) start--
    let end = found.index
    while (end < text.length && end - found.index < reach && isAscii(text.charCodeAt(end))) end++
    const name = found[0] === '@' && !/[\w.+-]/.test(text[found.index - 1] ?? ' ')
    if (!name && !isPlain(text, start, end)) return true
    if (!name) mark.lastIndex = end
  }
  return false
}

/** White space aside. */
const isAscii = (code: number): boolean => code > 32 && code < 127

function isPlain(text: string, start: number, end: number): boolean {
  if (start > 0 && (text.charCodeAt(start - 1) & 0xf800) === 0xd800) return false
  const before = text.slice(Math.max(0, start - bracketReach), start)
  if (before.lastIndexOf('[') > before.lastIndexOf(']')) return false
  const address = text.slice(start, end)
  const follows = address.includes('@') ? followsMail : followsWeb
  return (
    (end === text.length || follows.test(text[end]!)) && plainAddress.test(address.replace(/[.,;:!?]$/, ''))
  )
}
