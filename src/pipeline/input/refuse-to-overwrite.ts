import { realpathSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { FoundFile } from '../../input/found-file.ts'
import { UserError } from '../../model/user-error.ts'

/** Throws a UserError where a file that is to be written is one of those that are read, under whatever name. */
export function refuseToOverwrite(
  files: readonly FoundFile[],
  targets: readonly string[],
  folder: string,
): void {
  for (const target of targets) {
    const present = statSync(target, { throwIfNoEntry: false })
    if (!present?.isFile()) continue
    const name = basename(realpathSync(target)).toLowerCase()
    const same = files.find(({ path, mayBeLink }) => {
      // A file of one name is found under another only by a link.
      if (present.nlink === 1 && !mayBeLink && basename(path).toLowerCase() !== name) return false
      const stat = statSync(resolve(folder, path), { throwIfNoEntry: false })
      return stat?.ino === present.ino && stat.dev === present.dev
    })
    if (same) throw new UserError(`--out would overwrite a transcript that is read: ${same.path}`)
  }
}
