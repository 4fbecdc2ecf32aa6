import { type Narrowing, narrowSearch, type SearchFilter, speaks, tagged } from './narrow-search.ts'
import type { ReadConnection, SqlValue } from './sqlite/read-connection.ts'
import { OddRows } from './sqlite/sqlite-error.ts'

/** Where words are looked for. */
export const searchScopes = ['titles', 'turns', 'sections', 'originals', 'glossary'] as const
export type SearchScope = (typeof searchScopes)[number]

/** A row that holds what was searched for. */
export interface FoundRow {
  readonly scope: SearchScope
  readonly path: string
  readonly title: string | null
  readonly date: string | null
  readonly section: string | null
  readonly speaker: string | null
  readonly startLine: number
  readonly endLine: number
  readonly text: string
  /** As bm25 has it: the lower, the better. */
  readonly score: number
}

/** Another name, and how many transcripts say that it is one. */
export interface Synonym {
  readonly name: string
  readonly support: number
}

const sectionTitle = '(SELECT s.title FROM sections s WHERE s.path = r.path AND s.id = r.section)'

/** Each scope's table, and its part of `FoundRow` from the table's rows `r`. */
const sources: Record<
  SearchScope,
  { readonly table: string; readonly columns: string; readonly weights?: string }
> = {
  titles: {
    table: 'documents',
    columns: `NULL AS section, NULL AS speaker, 1 AS startLine,
      coalesce((SELECT min(s.startLine) FROM sections s WHERE s.path = r.path), 2) - 1 AS endLine,
      concat_ws(' — ', r.title, r.summary) AS text`,
    weights: ', 4.0, 1.0',
  },
  turns: {
    table: 'turns',
    columns: `${sectionTitle} AS section, r.speaker AS speaker, r.startLine, r.endLine, coalesce(r.text, '') AS text`,
  },
  sections: {
    table: 'sections',
    columns: `r.title AS section, NULL AS speaker, r.startLine, r.endLine, coalesce(r.text, '') AS text`,
  },
  originals: {
    table: 'translations',
    columns: `${sectionTitle} AS section, NULL AS speaker, r.originalStartLine AS startLine, r.originalEndLine AS endLine, coalesce(r.originalText, '') AS text`,
  },
  glossary: {
    table: 'glossary',
    columns: `${sectionTitle} AS section, NULL AS speaker, r.line AS startLine, r.line AS endLine, r.term || '（' || r.gloss || '）' AS text`,
  },
}

/** Names that several transcripts join come first; those that one joins may be a slip. */
const synonymsSql = `
  WITH pairs (name, path) AS (
    SELECT alias, path FROM aliases WHERE lower(term) = lower(?1)
    UNION ALL SELECT term, path FROM aliases WHERE lower(alias) = lower(?1)
    UNION ALL SELECT a.alias, a.path FROM aliases t JOIN aliases a ON lower(a.term) = lower(t.term)
      WHERE lower(t.alias) = lower(?1)
  )
  SELECT min(name) AS name, count(DISTINCT path) AS support FROM pairs WHERE lower(name) <> lower(?1)
  GROUP BY lower(name) ORDER BY support DESC, name LIMIT 40`

/** Rows as good as the last one shown that are looked for at once; seldom are there more. */
const alike = 100

/** Asks a database of transcripts. */
export class DatabaseReader {
  readonly #database: ReadConnection

  constructor(connection: ReadConnection) {
    this.#database = connection
  }

  /** The other names of what a name stands for in the glossary, by its terms and aliases; the best known first. */
  synonyms(name: string): Synonym[] {
    return this.#database.all(synonymsSql, [name]) as unknown as Synonym[]
  }

  /** The words of the texts that are made of this one and others: `openai` for `ai`. */
  compoundsWith(part: string): string[] {
    const sql = 'SELECT word FROM compounds WHERE part = ? ORDER BY word LIMIT 500'
    return this.#database.all(sql, [part]).map((row) => String(row.word))
  }

  /** Whether any transcript has a speaker of this name. */
  hasSpeaker(name: string): boolean {
    return this.#database.all(`SELECT 1 FROM documents d WHERE ${speaks} LIMIT 1`, [name]).length > 0
  }

  hasTag(name: string): boolean {
    return this.#database.all(`SELECT 1 FROM documents d WHERE ${tagged} LIMIT 1`, [name]).length > 0
  }

  /** The best rows of a scope, the best first, as good ones by their place; `match` is an FTS5 expression. */
  search(scope: SearchScope, match: string, filter: SearchFilter, limit: number): FoundRow[] {
    const narrowing = narrowSearch(this.#database, sources[scope].table, match, filter)
    const enough = limit + alike
    const rows = this.#best(scope, match, narrowing, limit, enough)
    const last = rows.at(-1)
    // Of rows as good as the last one some may have been left out.
    const unsure = last?.ranked === enough && last.worst === last.score
    return (unsure ? this.#best(scope, match, narrowing, limit, -1) : rows).map(
      (row) => ({ scope, ...whole(row) }) as unknown as FoundRow,
    )
  }

  /** The best `limit` rows among the best `ranked`, of which no more than their score is held. */
  #best(scope: SearchScope, match: string, narrowing: Narrowing, limit: number, ranked: number) {
    const { table, columns, weights = '' } = sources[scope]
    const { joins, conditions, values } = narrowing
    return this.#database.all(
      `WITH found (row, score) AS MATERIALIZED (
         SELECT ${table}_search.rowid, bm25(${table}_search${weights}) AS score FROM ${table}_search ${joins}
         WHERE ${table}_search MATCH ? ${conditions} ORDER BY score LIMIT ?
       )
       SELECT r.path AS path, d.title AS title, d.date AS date, ${columns}, f.score AS score,
         (SELECT count(*) FROM found) AS ranked, (SELECT max(score) FROM found) AS worst
       FROM found f JOIN ${table} r ON r.rowid = f.row JOIN documents d ON d.path = r.path
       WHERE f.score <= coalesce((SELECT score FROM found ORDER BY score LIMIT 1 OFFSET ?), 1e9)
       ORDER BY f.score, r.path, startLine LIMIT ?`,
      [match, ...values, ranked, limit - 1, limit],
    )
  }
}

const mayBeNull = ['title', 'date', 'section', 'speaker']

/** A row as `kb` writes it. Throws `OddRows` where it is another: SQLite takes any value for any column. */
function whole(row: Readonly<Record<string, SqlValue>>): typeof row {
  const { path, text, startLine, endLine } = row
  const odd = [path, text].some((it) => typeof it !== 'string') || ![startLine, endLine].every(isLine)
  if (odd || mayBeNull.some((column) => row[column] !== null && typeof row[column] !== 'string'))
    throw new OddRows('it has rows that kb did not write')
  return row
}

const isLine = (value: SqlValue | undefined): boolean => Number.isSafeInteger(value) && Number(value) > 0
