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

/** A line that defines a link's target and nothing else, in characters that mean nothing else; its feed belongs to it. */
const plainDefinition = /\[[\p{L}\p{N} _-]{1,99}\]: [\w/:.#?=%-]{1,999}(?:\n|$)/uy

const blankLine = /^[ \t]{0,99}\r?(?:\n|$)/
const blankLineOrWord = /^(?:[ \t]{0,99}\r?(?:\n|$)|\p{L})/u

/** Whether a line that may define a link's target has text right under it, which satteri may misread: all but another one, and
 * a word behind plain ones. */
function hasTightDefinition(text: string): boolean {
  for (let at = text.indexOf(']:'); at >= 0; ) {
    const plain = behindDefinitions(text, text.lastIndexOf('\n', at) + 1)
    const next = plain ?? behindLine(text, at)
    const isSafe = plain === null ? blankLine : blankLineOrWord
    if (!isSafe.test(text.slice(next, next + 101))) return true
    at = text.indexOf(']:', next)
  }
  return false
}

/** Where the line ends, and those under it, that define targets plainly; null where it does not. */
function behindDefinitions(text: string, lineStart: number): number | null {
  let end: number | null = null
  plainDefinition.lastIndex = lineStart
  while (plainDefinition.test(text)) end = plainDefinition.lastIndex
  return end
}

function behindLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}
