import { existsSync } from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { UserError } from '../../model/user-error.ts'

/** A file as it was when its record was made. */
export interface FileState {
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** Of the file's bytes, in hexadecimal. */
  readonly hash: string
}

/** What a database says of itself. */
export interface StoredFiles {
  /** What its rows depend on beside the files. */
  readonly origin: string
  readonly files: ReadonlyMap<string, FileState>
  /** What was to be read, as `TranscriptDatabase.open` was told. */
  readonly input: string
}

/** The files a database was made from; null where there is none. Throws a UserError where the file is something else. */
export function storedFiles(path: string): StoredFiles | null {
  if (!existsSync(path)) return null
  const other = new UserError(`${path} is not a database of kb; name another file, or remove it`)
  let database: InstanceType<typeof sqlite.Database>
  try {
    database = new sqlite.Database(path, { readOnly: true })
  } catch {
    throw other
  }
  try {
    const { origin, input } = database.get(
      `SELECT max(value) FILTER (WHERE key = 'origin') AS origin, max(value) FILTER (WHERE key = 'input') AS input FROM meta`,
    )!
    const files = new Map<string, FileState>()
    for (const row of database.all('SELECT * FROM files') as unknown as (FileState & { path: string })[])
      files.set(row.path, { size: row.size, modified: row.modified, hash: row.hash })
    return { origin: String(origin), input: String(input), files }
  } catch {
    throw other
  } finally {
    database.close()
  }
}
