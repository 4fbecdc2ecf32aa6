import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { systemReason } from './system-reason.ts'

export interface CompanionFile {
  /** Relative to the working directory, with '/'. */
  readonly path: string
  readonly text: string
}

/** Where such a file is looked for, whether or not it is there: beside the config file, then in the working directory. */
export function companionPaths(
  names: readonly string[],
  workingDirectory: string,
  configPath: string | null,
): string[] {
  const folders = new Set([...(configPath === null ? [] : [dirname(configPath)]), workingDirectory])
  return [...folders].flatMap((folder) => names.map((name) => join(folder, name)))
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
  const found =
    asked === undefined
      ? companionPaths(names, workingDirectory, configPath).find((path) => existsSync(path))
      : resolve(workingDirectory, asked)
  if (found === undefined) return null
  const path = relative(workingDirectory, found).replaceAll(sep, '/')
  try {
    return { path, text: readFileSync(found, 'utf8') }
  } catch (error) {
    throw new UserError(`${path}: cannot be read: ${systemReason(error)}`)
  }
}
