import { transcriptLine } from './transcript-line.ts'

/**
 * Blanks the line that opens a comment which nothing closes before another comment or the end, where it would hide the
 * transcript's headings or original-language blocks; all offsets stay. Linear: no stretch is looked at twice.
 */
export function blankStrayComments(body: string): string {
  let blanked = ''
  let done = 0
  let end = 0
  for (let start = body.indexOf('<!--'), next = start; start >= 0; start = next) {
    next = body.indexOf('<!--', start + 4)
    if (end >= 0 && end < start + 4) end = body.indexOf('-->', start + 4)
    if (end >= 0 && (next < 0 || end < next)) continue
    const hidden = body.slice(start, next < 0 ? body.length : next)
    const line = hidden.search(/[\r\n]/)
    if (line < 0 || !transcriptLine.test(hidden.slice(line))) continue
    blanked += body.slice(done, start) + ' '.repeat(line)
    done = start + line
  }
  return done === 0 ? body : blanked + body.slice(done)
}
