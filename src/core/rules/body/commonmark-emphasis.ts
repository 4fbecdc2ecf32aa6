import { type Block, type Span, sourceOffset } from '../../document/block.ts'
import type { BodyRule } from '../rule.ts'

const space = /\s/
const punctuation = /[\p{P}\p{S}]/u

type Side = 'space' | 'punctuation' | 'letter'

function sideOf(character: string | undefined): Side {
  if (character === undefined || character === '' || space.test(character)) return 'space'
  return punctuation.test(character) ? 'punctuation' : 'letter'
}

const before = (text: string, at: number): string | undefined => {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text[at - 1]
}

const after = (text: string, at: number): string | undefined => {
  const code = text.codePointAt(at)
  return code === undefined ? undefined : String.fromCodePoint(code)
}

/** CommonMark 0.31, 6.2: a run may open where no white space follows, nor punctuation unless some stands before it too. */
function flanks(outside: string | undefined, inside: string | undefined): boolean {
  const inner = sideOf(inside)
  if (inner === 'space') return false
  return inner === 'letter' || sideOf(outside) !== 'letter'
}

/** The asterisks right before (-1) or behind (1) an offset: from the one nearest to it to behind the last, or null. */
function runAt(text: string, offset: number, step: -1 | 1): { inner: number; outer: number } | null {
  let inner = offset
  // Markup between the asterisks and the text: `**_x_**`, `**~~x~~**`.
  while ('_~'.includes(text[step < 0 ? inner - 1 : inner] ?? ' ')) inner += step
  let outer = inner
  while (text[step < 0 ? outer - 1 : outer] === '*') outer += step
  return Math.abs(outer - inner) >= 2 ? { inner, outer } : null
}

function isBroken(text: string, block: Block, { start, end }: Span): boolean {
  const opening = runAt(text, sourceOffset(block, start), -1)
  const closing = runAt(text, sourceOffset(block, end - 1) + 1, 1)
  if (!opening || !closing) return false
  return (
    !flanks(before(text, opening.outer), after(text, opening.inner)) ||
    !flanks(after(text, closing.outer), before(text, closing.inner))
  )
}

export const commonmarkEmphasis: BodyRule = {
  id: 'markup/commonmark-emphasis',
  on: 'body',
  level: 'warning',
  fixable: false,
  finds: 'Bold text that readers on plain CommonMark see as asterisks',
  check: ({ blocks, source }, report) => {
    for (const block of blocks) {
      for (const span of block.spans) {
        if (span.kind !== 'strong' || span.end <= span.start || !isBroken(source.text, block, span)) continue
        const start = sourceOffset(block, span.start)
        report({
          code: 'markup/commonmark-emphasis',
          arguments: { text: block.text.slice(span.start, Math.min(span.end, span.start + 60)) },
          range: source.rangeAt(start, sourceOffset(block, span.end - 1) + 1),
        })
      }
    }
  },
}
