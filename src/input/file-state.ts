import { readFileSync, statSync } from 'node:fs'

/** How a file looks from outside. */
export interface FileLook {
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/** Null where there is no regular file any more. */
export function lookAtFile(path: string): FileLook | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? { size: stat.size, modified: stat.mtimeMs } : null
}

/** The SHA-256 of a regular file's bytes, in hexadecimal; null where it cannot be read. */
export function hashFile(path: string): string | null {
  try {
    // Slow to load, and needed where a file changed only.
    const { createHash } = process.getBuiltinModule('node:crypto')
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
