import { resolve } from 'node:path'
import { findMatches, type Match } from '../../core/search/find-matches.ts'
import { matchExpression, type SearchWord } from '../../core/search/match-expression.ts'
import { type Snippet, snippetOf } from '../../core/search/snippet.ts'
import { DatabaseReader, type FoundRow, type SearchScope, type Synonym } from '../../input/database-reader.ts'
import type { SearchFilter } from '../../input/narrow-search.ts'
import { readLines } from '../../input/read-lines.ts'
import type { ReadConnection } from '../../input/sqlite/read-connection.ts'

export interface SearchRequest {
  readonly workingDirectory: string
  readonly words: readonly string[]
  readonly scopes: readonly SearchScope[]
  readonly filter: SearchFilter
  /** Only the words as they are: no other names from the glossary, not inside longer words. */
  readonly exact: boolean
  readonly limit: number
}

/** A place that holds what was searched for. */
export interface SearchHit {
  readonly path: string
  readonly line: number
  readonly scope: SearchScope
  readonly title: string | null
  readonly date: string | null
  readonly section: string | null
  readonly speaker: string | null
  readonly snippet: Snippet
}

/** UTF-16 units of text shown around a match. */
const snippetWidth = 120

/** Searches a database; the best hits first. Null where the words hold nothing that can be searched for. */
export function searchDatabase(connection: ReadConnection, request: SearchRequest): SearchHit[] | null {
  const { scopes, filter, exact, limit } = request
  const reader = new DatabaseReader(connection)
  const words = request.words.filter((word) => matchExpression([{ text: word, synonyms: [] }]) !== null)
  const searched = words.map(
    (text): SearchWord => ({ text, synonyms: exact ? [] : wellKnown(reader.synonyms(text)) }),
  )
  const match = matchExpression(searched, exact ? undefined : (latin) => reader.compoundsWith(latin))
  if (match === null) return null
  const found = scopes.map((scope) => reader.search(scope, match, filter, limit))
  const names = searched.flatMap(({ text, synonyms }) => [text, ...synonyms])
  return inTurn(withoutRepeats(found))
    .slice(0, limit)
    .map((row) => toHit(row, names, request.workingDirectory))
}

/** Other names searched for, at most. */
const synonymsTaken = 8

/** Names that several transcripts join; where there are none, those that one joins. */
function wellKnown(synonyms: readonly Synonym[]): string[] {
  const several = synonyms.filter(({ support }) => support > 1)
  return (several.length > 0 ? several : synonyms).slice(0, synonymsTaken).map(({ name }) => name)
}

/** A section's text is its turns' text: where both are found, the turn says more. */
function withoutRepeats(found: readonly FoundRow[][]): FoundRow[][] {
  const turns = found.flat().filter(({ scope }) => scope === 'turns')
  const holds = (section: FoundRow) => (turn: FoundRow) =>
    turn.path === section.path && turn.startLine >= section.startLine && turn.startLine <= section.endLine
  return found.map((rows) => rows.filter((row) => row.scope !== 'sections' || !turns.some(holds(row))))
}

/** The best of each scope, then the next of each: scores of different indexes cannot be held against each other. */
function inTurn(found: readonly FoundRow[][]): FoundRow[] {
  const longest = Math.max(0, ...found.map(({ length }) => length))
  return Array.from({ length: longest }, (_, rank) => found.flatMap((rows) => rows[rank] ?? [])).flat()
}

function toHit(row: FoundRow, names: readonly string[], workingDirectory: string): SearchHit {
  const { path, scope, title, date, section, speaker, startLine, text } = row
  const matches = findMatches(text, names, snippetWidth)
  const line =
    matches.length > 0
      ? lineOf(text, matches[0]!, names, { ...row, path: resolve(workingDirectory, path) })
      : null
  const snippet = snippetOf(text, matches, snippetWidth)
  return { path, line: line ?? startLine, scope, title, date, section, speaker, snippet }
}

/** The line of the first match: where it stands letter for letter, else, with markup inside it, where its words do. */
function lineOf(
  text: string,
  { start, end }: Match,
  names: readonly string[],
  { path, startLine, endLine, scope, title }: FoundRow,
): number | null {
  if (startLine === endLine) return startLine
  const lines = readLines(path, startLine, endLine)
  const marked = text.slice(start, end)
  // Front matter says the same words in other fields, too.
  const field = scope === 'titles' ? (start < (title?.length ?? 0) ? 'title' : 'summary') : ''
  const from =
    field === ''
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.startsWith(`${field}:`)),
        )
  const find = (holds: (line: string) => boolean) => lines.findIndex((line, at) => at >= from && holds(line))
  const exact = find((line) => line.includes(marked))
  const at = exact >= 0 ? exact : find((line) => findMatches(line, names).length > 0)
  return at < 0 ? null : startLine + at
}
