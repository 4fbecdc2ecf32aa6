import { existsSync } from 'node:fs'
import { openToRead } from '../../input/sqlite/open-to-read.ts'
import type { ReadConnection } from '../../input/sqlite/read-connection.ts'
import { UserError } from '../../model/user-error.ts'

/** Opens a database as it is. Throws a UserError where there is none, or where SQLite refuses. */
export function openDatabase(path: string): ReadConnection {
  if (!existsSync(path))
    throw new UserError(`no database at ${path}; make one with: kb extract --out ${path}`)
  return orSay(() => openToRead(path))
}

/** What SQLite refuses is said to the user. */
export function orSay<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw new UserError(`SQLite says: ${(error as Error).message}`)
  }
}
