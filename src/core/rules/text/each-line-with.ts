import type { Range } from '../../../model/finding.ts'
import type { SourceText } from '../../document/source-text.ts'

/** The first match of a global pattern on each line that has one, with the number of matches on it. */
export function eachLineWith(
  source: SourceText,
  pattern: RegExp,
  tell: (range: Range, count: number, found: string) => void,
): void {
  let last: { range: Range; count: number; found: string } | null = null
  for (const { 0: found, index } of source.text.matchAll(pattern)) {
    if (last && source.lineAt(index) === last.range.line) last.count++
    else {
      if (last) tell(last.range, last.count, last.found)
      last = { range: source.rangeAt(index, index + found.length), count: 1, found }
    }
  }
  if (last) tell(last.range, last.count, last.found)
}
