import { hasOddAddress } from './odd-addresses.ts'

/** Where the two parsers were seen to differ: `~` beside half of a surrogate pair, tasks, footnotes, a tag under a table. */
const oddities = /[\ud800-\udfff]~|~[\ud800-\udfff]|\[[ x]\]\s|\[\^|\|[ \t]{0,99}\r?\n[ \t>]{0,9}</i

/** Whether a text has what satteri and micromark may read differently whatever its emphasis. Linear. */
export function isOdd(text: string): boolean {
  return oddities.test(text) || hasOddAddress(text) || hasTightDefinition(text)
}

/** Whether a line that may define a link's target has text right under it, which satteri may misread. */
function hasTightDefinition(text: string): boolean {
  for (let at = text.indexOf(']:'); at >= 0; ) {
    const feed = text.indexOf('\n', at)
    if (feed < 0) return false
    if (!/^[ \t]{0,99}\r?(?:\n|$)/.test(text.slice(feed + 1, feed + 102))) return true
    at = text.indexOf(']:', feed)
  }
  return false
}
