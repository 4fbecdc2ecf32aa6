import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseReader } from '../input/database-reader.ts'
import type { ReadConnection } from '../input/sqlite/read-connection.ts'
import { escapeForLog } from '../output/escape-controls.ts'
import type { SearchRequest } from '../pipeline/database/search-database.ts'

/** What to say where a search found nothing: a speaker or tag that is nowhere, a folder that was taken for a word. */
export function nothingFound(
  connection: ReadConnection,
  { words, filter, workingDirectory }: Pick<SearchRequest, 'words' | 'filter' | 'workingDirectory'>,
): string {
  const reader = new DatabaseReader(connection)
  const { speaker, tag } = filter
  if (speaker !== undefined && !reader.hasSpeaker(speaker))
    return `kb: nothing found; no transcript has a speaker ‘${escapeForLog(speaker)}’ (kb speakers lists them)`
  if (tag !== undefined && !reader.hasTag(tag))
    return `kb: nothing found; no transcript has the tag ‘${escapeForLog(tag)}’ (kb stats --top 100 lists them)`
  const path = words.length > 1 && words.find((word) => existsSync(resolve(workingDirectory, word)))
  if (!path) return 'kb: nothing found'
  const shown = escapeForLog(path)
  return `kb: nothing found; kb search takes no paths: ‘${shown}’ was looked for as a word. To search there: kb extract ${shown} --out FILE.db, then kb search WORDS --db FILE.db`
}
