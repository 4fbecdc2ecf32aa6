import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { systemReason } from '../../input/system-reason.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { UserError } from '../../model/user-error.ts'
import { codeMark } from '../extract/code-mark.ts'
import type { ExtractFileOptions } from '../extract/extract-file-options.ts'

const ownNames = /^kb-records-[0-9a-f]{32}$/

/** Milliseconds after which records that no run asked for are taken away. */
const longestUnused = 30 * 24 * 60 * 60 * 1000

/** The folder within a cache for records extracted in one way, by one build of kb in one version of Node. */
export function originFolder(cache: string, options: ExtractFileOptions): string {
  const { workingDirectory: _, cache: __, ...origin } = options
  const all = JSON.stringify([schemaVersion, codeMark(), process.version, origin])
  return join(cache, `kb-records-${createHash('sha256').update(all).digest('hex').slice(0, 32)}`)
}

/** Makes the folder, and takes away what no run has used for long. Throws a UserError where it cannot be written to. */
export function prepareCache(cache: string, options: ExtractFileOptions): void {
  const folder = originFolder(cache, options)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const now = new Date()
    utimesSync(folder, now, now)
    for (const name of readdirSync(cache)) {
      const path = join(cache, name)
      if (ownNames.test(name) && now.getTime() - statSync(path).mtimeMs > longestUnused)
        rmSync(path, { recursive: true, force: true })
    }
  } catch (error) {
    throw new UserError(`${cache}: cannot keep records there: ${systemReason(error)}`)
  }
}
