import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Database, Statement } from 'node-sqlite3-wasm'
import {
  hasRepeats,
  type ReadConnection,
  readingPragmas,
  type SqlValue,
  withNamesApart,
} from './read-connection.ts'

/**
 * A file opened with `node-sqlite3-wasm`, together with others and in folders that cannot be written to: it locks by a
 * folder beside the path it is given, so it is given one of its own, a link. No lock is needed: `kb` never writes to a
 * database that is in its place. Throws an error of SQLite where there is no such database.
 */
export function openWithWasm(path: string): ReadConnection {
  const sqlite = loadSqlite()
  const folder = linkTo(path)
  let database: Database | undefined
  const close = () => {
    if (database?.isOpen) database.close()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const file = folder === null ? path : join(folder, 'database')
    const opened = new sqlite.Database(file, { readOnly: true, fileMustExist: true })
    database = opened
    // Exclusive: locked once, in the folder of its own, not for every statement.
    opened.exec(`PRAGMA locking_mode = EXCLUSIVE; ${readingPragmas}`)
    return {
      all: (sql, values = []) => opened.all(sql, [...values]) as ReturnType<ReadConnection['all']>,
      answer: (sql) => answer(opened, sql),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

/** Loaded as it is written, in CommonJS: `import` reads such a file twice, to find what it exports. */
function loadSqlite(): typeof import('node-sqlite3-wasm') {
  // Compiled quickly, not well: V8 optimises what runs a while, and it takes longer over SQLite's two largest functions
  // than nearly every answer takes; the process does not end before. Set before the code is loaded.
  setFlagsFromString('--liftoff-only')
  return createRequire(import.meta.url)('node-sqlite3-wasm')
}

function answer(database: Database, sql: string): ReturnType<ReadConnection['answer']> {
  let statement = database.prepare(sql)
  try {
    if (hasRepeats(namesOf(statement))) {
      statement.finalize()
      statement = database.prepare(withNamesApart(sql))
    }
    const columns = namesOf(statement)
    const rows = statement.all().map((row) => columns.map((column) => row[column] as SqlValue))
    return { columns, rows }
  } finally {
    if (!statement.isFinalized) statement.finalize()
  }
}

/** The package tells the names with the rows only, of which there may be none, and gives one of two columns of one name. */
const namesOf = (statement: Statement): string[] =>
  (statement as unknown as { _getColumnNames(): string[] })._getColumnNames()

/** A new folder that holds a link to a file; null where links cannot be made. */
function linkTo(path: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'kb-read-'))
  try {
    symlinkSync(resolve(path), join(folder, 'database'))
    return folder
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
}
