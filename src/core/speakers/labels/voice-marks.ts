import type { Block } from '../../document/block.ts'

const greater = 62
const space = /\s/
/** What ends a sentence, opens a remark or quotes: captions set no space between it and a mark. */
const beside = /[.?!,;:…"”’')\]“‘([]/
const digit = /[0-9]/

/**
 * Where `>>` stands within a block as captions set it where somebody else begins: between spaces, or beside Chinese
 * (`好>>不好`). One in code, an operator (`1 >> 2`, `cin >>a`) or part of a longer arrow is none.
 */
export function voiceMarks({ text, spans }: Block): number[] {
  const marks: number[] = []
  let span = 0
  let codeEnd = 0
  for (let at = text.indexOf('>>'); at >= 0; at = text.indexOf('>>', at)) {
    const start = at
    while (text.charCodeAt(at) === greater) at++
    for (; span < spans.length && spans[span]!.start <= start; span++)
      if (spans[span]!.kind === 'code') codeEnd = spans[span]!.end
    if (at - start === 2 && start >= codeEnd && standsFree(text, start, at)) marks.push(start)
  }
  return marks
}

function standsFree(text: string, start: number, end: number): boolean {
  if (!isFree(text.charAt(start - 1)) || !isFree(text.charAt(end))) return false
  const before = text.slice(Math.max(0, start - 2), start).trimEnd()
  const after = text.slice(end, end + 2).trimStart()
  return !(digit.test(before.slice(-1)) && digit.test(after.charAt(0)))
}

const isFree = (character: string): boolean =>
  character === '' || character >= '\u2e80' || space.test(character) || beside.test(character)
