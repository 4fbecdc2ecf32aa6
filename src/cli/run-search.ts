import { basename } from 'node:path'
import { isSqliteError } from '../input/sqlite/sqlite-error.ts'
import { UserError } from '../model/user-error.ts'
import { damaged } from '../pipeline/database/damaged.ts'
import { openDatabase } from '../pipeline/database/open-database.ts'
import { type SearchHit, type SearchRequest, searchDatabase } from '../pipeline/database/search-database.ts'
import { hitLines } from './hit-lines.ts'
import { nothingFound } from './nothing-found.ts'
import type { Session } from './session.ts'
import { updateForSearch } from './update-for-search.ts'

export interface SearchJob extends Omit<SearchRequest, 'workingDirectory'> {
  readonly database: string
  readonly config: string | undefined
  /** False: the database is searched as it is. */
  readonly update: boolean
  readonly format: 'text' | 'json'
}

/** All that `kb search` loads beside the command line, as one file. */
export async function runSearch(job: SearchJob, session: Session): Promise<void> {
  const { database, config, update, format, ...rest } = job
  const { workingDirectory, stdout } = session.host
  const connection = update ? await updateForSearch(database, config, session) : openDatabase(database)
  const request = { workingDirectory, ...rest }
  let found: SearchHit[] | null
  let nothing = ''
  try {
    found = searchDatabase(connection, request)
    if (found?.length === 0) nothing = nothingFound(connection, request)
  } catch (error) {
    if (!isSqliteError(error)) throw error
    if (!/^no such (?:table|column)/.test(error.message)) throw damaged(database, error.message)
    throw new UserError(
      `${database} is no database of this version of kb; make it anew, where it was made, with: kb extract --out ${basename(database)}`,
    )
  } finally {
    connection.close()
  }
  const hits = found ?? []
  if (format === 'json') stdout.write(`${JSON.stringify(hits, null, 2)}\n`)
  else for (const hit of hits) stdout.write(`${hitLines(hit, session.paint.stdout)}\n`)
  if (found === null) session.note('kb: nothing to look for: no letter, digit or Chinese character')
  else if (nothing !== '') session.note(nothing)
}
