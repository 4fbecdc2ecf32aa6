import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Database } from 'node-sqlite3-wasm'

// A question is answered before code is optimised that was run for it; optimising it all the same takes longer than the
// answer, and the process does not end before. Set before the code is loaded: only much work is worth it.
setFlagsFromString('--wasm-tiering-budget=400000000')
const { default: sqlite } = await import('node-sqlite3-wasm')

/**
 * An SQLite file opened for reading, together with others and in folders that cannot be written to: `node-sqlite3-wasm`
 * locks by a folder beside the path it is given, so it is given one of its own, a link. No lock is needed: `kb` never
 * writes to a database that is in its place.
 */
export class ReadOnlyDatabase {
  readonly connection: Database
  readonly #folder: string | null

  /** @throws an error of SQLite where there is no such database */
  constructor(path: string) {
    this.#folder = linkTo(path)
    try {
      const file = this.#folder === null ? path : join(this.#folder, 'database')
      this.connection = new sqlite.Database(file, { readOnly: true, fileMustExist: true })
      // Exclusive: locked once, in the folder of its own, not for every statement.
      this.connection.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON; PRAGMA cache_size = -32768',
      )
    } catch (error) {
      this.close()
      throw error
    }
  }

  close(): void {
    if (this.connection?.isOpen) this.connection.close()
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true })
  }
}

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
