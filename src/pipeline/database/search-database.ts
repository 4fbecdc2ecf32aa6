import { resolve } from 'node:path'
import { matchExpression, type SearchWord } from '../../core/search/match-expression.ts'
import { type Snippet, snippetOf } from '../../core/search/snippet.ts'
import {
  DatabaseReader,
  type FoundRow,
  type SearchFilter,
  type SearchScope,
} from '../../input/database-reader.ts'
import { findInLines } from '../../input/find-in-lines.ts'

export interface SearchRequest {
  readonly database: string
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
  readonly snippet: Snippet['pieces']
}

/** UTF-16 units of text shown around a match. */
const snippetWidth = 120

/** Searches a database; the best hits first. Empty where the words hold nothing that can be searched for. */
export function searchDatabase(request: SearchRequest): SearchHit[] {
  const { words, scopes, filter, exact, limit } = request
  const reader = new DatabaseReader(request.database)
  try {
    const searched = words.map((text): SearchWord => ({ text, synonyms: exact ? [] : reader.synonyms(text) }))
    const match = matchExpression(searched, exact ? undefined : (latin) => reader.compoundsWith(latin))
    if (match === null) return []
    const found = scopes.map((scope) => reader.search(scope, match, filter, limit))
    const names = searched.flatMap(({ text, synonyms }) => [text, ...synonyms])
    return inTurn(withoutRepeats(found))
      .slice(0, limit)
      .map((row) => toHit(row, names, request.workingDirectory))
  } finally {
    reader.close()
  }
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
  const { path, scope, title, date, section, speaker, startLine, endLine, text } = row
  const snippet = snippetOf(text, names, snippetWidth)
  const first = snippet.pieces.find(({ marked }) => marked)?.text
  const line =
    first === undefined ? startLine : findInLines(resolve(workingDirectory, path), first, startLine, endLine)
  return { path, line: line ?? startLine, scope, title, date, section, speaker, snippet: snippet.pieces }
}
