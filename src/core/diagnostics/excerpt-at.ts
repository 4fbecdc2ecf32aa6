import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Excerpt } from '../../model/validation-report.ts'
import type { SourceText } from '../document/source-text.ts'

/** UTF-16 units shown before and from the place on. */
const reach = { before: 40, after: 60 }

/** The line of a diagnostic, or what of it stands around the place. */
export function excerptAt(
  source: SourceText,
  { line, column, endLine, endColumn }: Diagnostic,
): Excerpt | null {
  const { text } = source
  const start = source.offsetOfLine(line)
  let end = source.offsetOfLine(line + 1)
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  // A fence shows nothing: what is said of it is what is not there.
  if (end === start || text.slice(start, end) === '---') return null
  const at = Math.min(start + column - 1, end)
  const last = Math.min(end, endLine === line ? start + endColumn - 1 : end)
  const cutBefore = at - start > reach.before
  const from = cutBefore ? boundary(text, at - reach.before) : start
  const cutAfter = end - at > reach.after
  const to = cutAfter ? boundary(text, at + reach.after) : end
  const lead = cutBefore ? '…' : ''
  return {
    text: `${lead}${text.slice(from, to)}${cutAfter ? '…' : ''}`,
    start: at - from + lead.length,
    end: Math.max(at, Math.min(last, to)) - from + lead.length,
  }
}

/** No half of a surrogate pair. */
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
