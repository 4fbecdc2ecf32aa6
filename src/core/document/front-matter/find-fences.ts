/** Where a file's front matter stands, by its fences alone. All numbers are UTF-16 offsets into the file. */
export type Fences =
  | {
      readonly kind: 'none' /** The first line, where it looks like an attempt. */
      readonly found: string | null
    }
  | { readonly kind: 'unclosed'; readonly blockStart: number }
  | {
      readonly kind: 'closed'
      /** What stands behind the opening dashes: a language's name, or a remark; empty as a rule. */
      readonly note: string
      readonly noteStart: number
      /** End of the opening line's text: what lies from here to `close` is the block. */
      readonly blockStart: number
      /** Start of the closing line. */
      readonly close: number
      readonly bodyStart: number
    }

const isLineEnd = (code: number): boolean => code === 10 || code === 13

function endOfLine(text: string, from: number): number {
  let end = from
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

function startOfNextLine(text: string, lineEnd: number): number {
  const crlf = text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10
  return Math.min(text.length, lineEnd + (crlf ? 2 : 1))
}

/** The next line, after `from`, that holds the fence and at most white space behind it. Linear. */
function findClose(text: string, fence: string, from: number): { close: number; end: number } | null {
  for (let at = text.indexOf(fence, from); at >= 0; at = text.indexOf(fence, at + 1)) {
    if (!isLineEnd(text.charCodeAt(at - 1))) continue
    let end = at + fence.length
    while (text[end] === ' ' || text[end] === '\t') end++
    if (end === text.length || isLineEnd(text.charCodeAt(end))) return { close: at, end }
  }
  return null
}

/**
 * Looks for front matter at the very start of a file. Only `---` alone on its line is a fence: not `----`, not
 * `---foo`, not `...`. What stands behind the opening dashes is handed on as `note`.
 */
export function findFences(text: string): Fences {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = text.startsWith('---', start) ? '---' : text.startsWith('+++', start) ? '+++' : null
  const lineEnd = endOfLine(text, start)
  const firstLine = text.slice(start, lineEnd)
  if (fence === null) {
    const attempt = firstLine.length < 80 && /^[ \t]+---[ \t]*$/.test(firstLine)
    return { kind: 'none', found: attempt ? firstLine : null }
  }
  const note = firstLine.slice(3).trim()
  if (note !== '' && !/^(?:[A-Za-z][\w.+-]*$|#)/.test(note)) {
    return { kind: 'none', found: firstLine.slice(0, 80) }
  }
  if (fence === '+++' && note !== '') return { kind: 'none', found: null }
  const found = findClose(text, fence, lineEnd)
  if (!found) return { kind: 'unclosed', blockStart: lineEnd }
  return {
    kind: 'closed',
    note: fence === '+++' ? 'toml' : note,
    noteStart: note === '' ? start : text.indexOf(note, start),
    blockStart: lineEnd,
    close: found.close,
    bodyStart: startOfNextLine(text, found.end),
  }
}
