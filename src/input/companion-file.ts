import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { systemReason } from './system-reason.ts'

export interface CompanionFile {
  /** Relative to the working directory, with '/'. */
  readonly path: string
  readonly text: string
}

/**
 * A file that people keep beside their transcripts: the one that was named, else the first of these names beside the
 * config file, else in the working directory; null where there is none. Throws a UserError where it cannot be read.
 */
export function readCompanionFile(
  names: readonly string[],
  workingDirectory: string,
  asked: string | undefined,
  configPath: string | null,
): CompanionFile | null {
  const folders = [...(configPath === null ? [] : [dirname(configPath)]), workingDirectory]
  const found =
    asked === undefined
      ? folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
      : resolve(workingDirectory, asked)
  if (found === undefined) return null
  const path = relative(workingDirectory, found).replaceAll(sep, '/')
  try {
    return { path, text: readFileSync(found, 'utf8') }
  } catch (error) {
    throw new UserError(`${path}: cannot be read: ${systemReason(error)}`)
  }
}
