import { basename } from 'node:path'
import { UserError } from '../../model/user-error.ts'

/** What to say where SQLite finds a database at fault. */
export function damaged(path: string, why: string): UserError {
  return new UserError(
    `${path} is damaged (${why}); remove it, and make it anew, where it was made, with: kb extract --out ${basename(path)}`,
  )
}
