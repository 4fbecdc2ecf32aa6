import { existsSync } from 'node:fs'
import type { FileState } from '../model/file-state.ts'
import { UserError } from '../model/user-error.ts'
import { openToRead } from './sqlite/open-to-read.ts'
import type { ReadConnection } from './sqlite/read-connection.ts'

/** What a database says of itself. */
export interface StoredFiles {
  /** What its rows depend on beside the files. */
  readonly origin: string
  readonly files: ReadonlyMap<string, FileState>
  /** What was to be read, as `TranscriptDatabase.open` was told. */
  readonly input: string
}

/** One row for all files: a row each takes longer than all else together. */
const sql = `
  SELECT max(value) FILTER (WHERE key = 'origin') AS origin, max(value) FILTER (WHERE key = 'input') AS input,
    (SELECT json_group_array(json_array(path, size, modified, hash)) FROM files) AS files
  FROM meta`

/**
 * A database, open, and the files it was made from; null where there is none. Throws a UserError where the file is
 * something else.
 */
export function openStored(path: string): { connection: ReadConnection; stored: StoredFiles } | null {
  if (!existsSync(path)) return null
  let connection: ReadConnection | undefined
  try {
    connection = openToRead(path)
    const { origin, input, files } = connection.all(sql)[0] as unknown as Record<keyof StoredFiles, string>
    const rows = JSON.parse(files) as [path: string, size: number, modified: number, hash: string][]
    const states = rows.map(([name, size, modified, hash]): [string, FileState] => [
      name,
      { size, modified, hash },
    ])
    return { connection, stored: { origin, input, files: new Map(states) } }
  } catch {
    connection?.close()
    throw new UserError(`${path} is not a database of kb; name another file, or remove it`)
  }
}
