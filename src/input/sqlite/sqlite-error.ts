/** Rows that no `kb` has written. */
export class OddRows extends Error {
  override readonly name = 'OddRows'
}

/** Node's own engine tells by a code, the other one by a name; one that damage leads astray ends by a trap. */
const names = new Set(['SQLite3Error', 'RuntimeError', 'OddRows'])

/** Whether an error is SQLite's: a statement that it refuses, or a file that is damaged, or no database, or not writable. */
export function isSqliteError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (names.has(error.name) || ('code' in error && error.code === 'ERR_SQLITE_ERROR'))
  )
}
