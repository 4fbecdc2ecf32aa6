import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { systemReason } from './system-reason.ts'

const names = ['glossary.overrides.yaml', 'glossary.overrides.yml']

export interface OverridesFile {
  /** Relative to the working directory, with '/'. */
  readonly path: string
  readonly text: string
}

/**
 * The overrides that were named, else those beside the config file, else those in the working directory; null where there
 * are none. Throws a UserError where the file cannot be read.
 */
export function readOverridesFile(
  workingDirectory: string,
  asked: string | undefined,
  configPath: string | null,
): OverridesFile | null {
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
