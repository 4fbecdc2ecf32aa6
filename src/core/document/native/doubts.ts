import { addressesIn } from './addresses.ts'

/** Where satteri and micromark may differ whatever a text's emphasis. */
export interface Doubts {
  /** Offsets, one or more in each doubtful block, in no order. */
  readonly at: number[]
  /** Offsets where no other character may stand in. */
  readonly fixed: ReadonlySet<number>
  /** Whether a link's target may be defined somewhere, so that no block's tree hangs on that block alone. */
  readonly defines: boolean
}

/** Null where they may differ in more than single blocks. Linear. */
export function doubtsIn(text: string): Doubts | null {
  const defines = text.includes(']:')
  if (defines && (text.includes('[^') || hasTightDefinition(text))) return null
  const { touched, doubts } = addressesIn(text)
  const at = [...doubts]
  if (text.includes('~')) besideTildes(text, at)
  for (const mark of ['[ ]', '[x]', '[X]']) oddTasks(text, mark, at)
  return { at, fixed: touched, defines }
}

/** How far a task's line is looked at. */
const taskReach = 2000

/** What must stand before a task's mark in its line. */
const itemMarker = /(?:[-*+]|[0-9][.)])[ \t]$/

/** What must follow it: a space and text that begins with neither markup nor an address. */
const plainTask = /^ (?![^ \r\n]*(?:www\.|:\/\/|@))[^ -/:-@[-`{-~\t\r\n]/i

function oddTasks(text: string, mark: string, at: number[]): void {
  for (let found = text.indexOf(mark); found >= 0; found = text.indexOf(mark, found + 3))
    if (
      !itemMarker.test(text.slice(Math.max(0, found - 3), found)) ||
      !plainTask.test(text.slice(found + 3, found + 3 + taskReach))
    )
      at.push(found)
}

function besideTildes(text: string, at: number[]): void {
  for (let tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1))
    if (isSurrogate(text.charCodeAt(tilde - 1)) || isSurrogate(text.charCodeAt(tilde + 1))) at.push(tilde)
}

const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800

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
