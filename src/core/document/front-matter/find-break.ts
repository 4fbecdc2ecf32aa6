import { fieldKinds } from '../../../model/front-matter.ts'

const key = /^([A-Za-z_][\w-]{0,60}):(?:[ \t\r]|$)/
const continuation = /^(?:[ \t]+\S|-[ \t\r]|-$)/

function isKnownKey(line: string): boolean {
  const name = key.exec(line)?.[1]
  return name !== undefined && Object.hasOwn(fieldKinds, name)
}

/** Where front matter that has no closing line would end. */
export interface FrontMatterBreak {
  /** UTF-16 offset behind its last line: known keys, and what goes on below them. 0 where it does not begin so. */
  readonly end: number
  /** Whether what follows is surely body: text behind a blank line or a heading, and no known key after it. */
  readonly bodyFollows: boolean
}

/** Looks for the place where front matter turns into body. `text` begins at the end of the opening line. */
export function findBreak(text: string): FrontMatterBreak {
  let end = 0
  let reading = true
  let blank = false
  let bodyFollows = false
  let heading = false
  for (let start = text.indexOf('\n') + 1; start > 0 && start < text.length; ) {
    const found = text.indexOf('\n', start)
    const next = found < 0 ? text.length : found + 1
    const line = text.slice(start, Math.min(next, start + 200)).trimEnd()
    const known = isKnownKey(line)
    if (reading && (known || (end > 0 && continuation.test(line)))) {
      end = next
    } else if (reading && line.startsWith('#') && end > 0 && !blank) {
      // A comment, if more follows; a heading, if not.
      heading = true
    } else {
      reading = false
      if (known) bodyFollows = false
      else if (line !== '' && !key.test(line) && !continuation.test(line)) {
        bodyFollows ||= blank || heading || /^#{1,6} /.test(line)
      }
    }
    blank = line === ''
    start = next
  }
  return { end, bodyFollows: bodyFollows && end > 0 }
}
