export type SqlValue = string | number | bigint | Uint8Array | null

export interface QueryAnswer {
  /** As SQLite names them; of two with one name the second is `name:1`. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SqlValue[])[]
}

/** An SQLite file that can be read, by whatever engine; nothing in it can be changed through this. */
export interface ReadConnection {
  /** The rows of a statement of ours, by the names of their columns. */
  all(sql: string, values?: readonly (string | number)[]): readonly Readonly<Record<string, SqlValue>>[]
  /** The answer to a statement of anybody's: integers of any size, columns of one name. */
  answer(sql: string): QueryAnswer
  close(): void
}

/** The page cache in KiB below zero; and that nothing is written, whatever a statement asks. */
export const readingPragmas = 'PRAGMA query_only = ON; PRAGMA cache_size = -32768'

/** A statement whose columns have names of their own. */
export function withNamesApart(sql: string): string {
  let end = sql.length
  while (end > 0 && ' \t\r\n;'.includes(sql[end - 1]!)) end--
  return `SELECT * FROM (${sql.slice(0, end)}\n)`
}

export const hasRepeats = (names: readonly string[]): boolean => new Set(names).size < names.length
