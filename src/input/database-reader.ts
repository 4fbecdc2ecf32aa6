import sqlite, { type Database, type SQLiteValue } from 'node-sqlite3-wasm'

/** What a search is narrowed to. Dates are ISO days, both ends included. */
export interface SearchFilter {
  readonly speaker?: string | undefined
  readonly tag?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Where words are looked for. */
export const searchScopes = ['turns', 'sections', 'glossary'] as const
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

export interface QueryAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SQLiteValue[])[]
}

const sectionTitle = '(SELECT s.title FROM sections s WHERE s.path = r.path AND s.id = r.section)'

/** Each scope's part of `FoundRow`, from its rows `r`. */
const selections: Record<SearchScope, string> = {
  turns: `${sectionTitle} AS section, r.speaker AS speaker, r.startLine, r.endLine, coalesce(r.text, '') AS text`,
  sections: `r.title AS section, NULL AS speaker, r.startLine, r.endLine, coalesce(r.text, '') AS text`,
  glossary: `${sectionTitle} AS section, NULL AS speaker, r.line AS startLine, r.line AS endLine, r.term || '（' || r.gloss || '）' AS text`,
}

const synonymsSql = `
  WITH terms (term) AS (
    SELECT term FROM glossary WHERE lower(term) = ?1 UNION SELECT term FROM aliases WHERE lower(alias) = ?1
  ), names (name) AS (
    SELECT term FROM terms UNION SELECT a.alias FROM aliases a JOIN terms USING (term)
  )
  SELECT name FROM names WHERE lower(name) <> ?1 ORDER BY name LIMIT 40`

/** Reads a database of transcripts; nothing in it can be changed through this. */
export class DatabaseReader {
  readonly #database: Database

  /** @throws an error of SQLite where there is no such database */
  constructor(path: string) {
    this.#database = new sqlite.Database(path, { readOnly: true, fileMustExist: true })
    this.#database.exec('PRAGMA query_only = ON; PRAGMA cache_size = -32768')
  }

  /** The other names of what a name stands for in the glossary, by its terms and aliases. */
  synonyms(name: string): string[] {
    return this.#database.all(synonymsSql, [name.toLowerCase()]).map((row) => String(row.name))
  }

  /** The words of the texts that are made of this one and others: `openai` for `ai`. */
  compoundsWith(part: string): string[] {
    const sql = 'SELECT word FROM compounds WHERE part = ? ORDER BY word LIMIT 500'
    return this.#database.all(sql, [part]).map((row) => String(row.word))
  }

  /** The best rows of a scope, the best first; `match` is an FTS5 expression. */
  search(scope: SearchScope, match: string, filter: SearchFilter, limit: number): FoundRow[] {
    const { conditions, values } = narrow(scope, filter)
    const rows = this.#database.all(
      `SELECT r.path AS path, d.title AS title, d.date AS date, ${selections[scope]}, f.score AS score
       FROM (SELECT rowid, bm25(${scope}_search) AS score FROM ${scope}_search WHERE ${scope}_search MATCH ?) f
       JOIN ${scope} r ON r.rowid = f.rowid JOIN documents d ON d.path = r.path
       WHERE ${['TRUE', ...conditions].join(' AND ')}
       ORDER BY f.score, r.path, startLine LIMIT ?`,
      [match, ...values, limit],
    )
    return rows.map((row) => ({ scope, ...row }) as unknown as FoundRow)
  }

  /** One SELECT's answer. @throws an error of SQLite, for writing too */
  query(sql: string): QueryAnswer {
    const rows = this.#database.all(sql)
    return {
      columns: Object.keys(rows[0] ?? {}),
      rows: rows.map((row) => Object.values(row) as SQLiteValue[]),
    }
  }

  close(): void {
    this.#database.close()
  }
}

function narrow(scope: SearchScope, filter: SearchFilter): { conditions: string[]; values: string[] } {
  const conditions: string[] = []
  const values: string[] = []
  const add = (condition: string, value: string | undefined): void => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  const speaks = 'EXISTS (SELECT 1 FROM speakers p WHERE p.path = r.path AND lower(p.name) = lower(?))'
  add(scope === 'turns' ? 'lower(r.speaker) = lower(?)' : speaks, filter.speaker)
  add('EXISTS (SELECT 1 FROM tags t WHERE t.path = r.path AND t.tag = ?)', filter.tag)
  add('substr(d.date, 1, 10) >= ?', filter.from)
  add('substr(d.date, 1, 10) <= ?', filter.to)
  return { conditions, values }
}
