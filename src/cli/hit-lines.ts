import type { ChalkInstance } from 'chalk'
import { escapeForLog } from '../output/escape-controls.ts'
import type { SearchHit } from '../pipeline/database/search-database.ts'

/** A hit for a terminal: where, who and when, then the text with the matches marked. */
export function hitLines(hit: SearchHit, paint: ChalkInstance): string {
  const { path, line, scope, date, section, speaker, snippet } = hit
  const where = scope === 'titles' ? 'front matter' : section
  const about = [date?.slice(0, 10), where, speaker].filter((part) => part).join(' · ')
  const marked = paint.level > 0 ? (text: string) => paint.bold.yellow(text) : (text: string) => `«${text}»`
  const text = snippet
    .map((piece) => {
      const shown = escapeForLog(piece.text.replaceAll(/\s+/g, ' '))
      return piece.marked ? marked(shown) : shown
    })
    .join('')
  const place = paint.cyan(`${escapeForLog(path)}:${line}`)
  return `${place}${about ? `  ${paint.dim(escapeForLog(about))}` : ''}\n    ${text.trim()}`
}
