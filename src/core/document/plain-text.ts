import { type Block, sourceOffset } from './block.ts'

const asterisk = 42
const backslash = 92

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/**
 * A block's text, or a stretch of it, as a reader wants it: without the pairs of asterisks that stayed literal because no
 * rule closes them. Asterisks that were escaped, stand in code or inside a Latin word (`f**k`) are meant, and stay.
 */
export function plainText(block: Block, source: string, start = 0, end = block.text.length): string {
  const { text } = block
  // Looked for within the stretch alone: a block of many stretches would be searched to its end for each.
  const found = block.kind === 'code' ? -1 : text.slice(start, end + 1).indexOf('**')
  if (found < 0) return text.slice(start, end)
  let at = start + found
  let plain = ''
  let from = start
  while (at >= 0 && at < end) {
    let after = at + 2
    while (text.charCodeAt(after) === asterisk) after++
    const inWord = isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(after))
    const even = (after - at) % 2 === 0 && after - at <= 4
    if (even && !inWord && !inCode(block, at) && !isEscaped(block, source, at)) {
      plain += text.slice(from, at)
      from = after
    }
    at = text.indexOf('**', after)
  }
  return from < end ? plain + text.slice(from, end) : plain
}

function inCode(block: Block, index: number): boolean {
  return block.spans.some((span) => span.kind === 'code' && span.start <= index && index < span.end)
}

function isEscaped(block: Block, source: string, index: number): boolean {
  return source.charCodeAt(sourceOffset(block, index) - 1) === backslash
}
