import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { escapeForLog } from '../output/escape-controls.ts'

/** What to say where a search found nothing: a folder named beside the words was taken for one of them. */
export function nothingFound(words: readonly string[], workingDirectory: string): string {
  const path = words.length > 1 && words.find((word) => existsSync(resolve(workingDirectory, word)))
  if (!path) return 'kb: nothing found'
  const shown = escapeForLog(path)
  return `kb: nothing found; kb search takes no paths: ‘${shown}’ was looked for as a word. To search there: kb extract ${shown} --out FILE.db, then kb search WORDS --db FILE.db`
}
