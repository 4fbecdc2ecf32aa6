import { fstatSync, type Stats, statSync } from 'node:fs'

/** Tells whether a path is the regular file that standard output goes to, as after `> notes.md`; null where it goes to none. */
export function standardOutputFile(): ((path: string) => boolean) | null {
  const output = statOf(() => fstatSync(1))
  if (!output?.isFile()) return null
  return (path) => {
    const stat = statOf(() => statSync(path))
    return stat?.ino === output.ino && stat.dev === output.dev
  }
}

function statOf(look: () => Stats): Stats | null {
  try {
    return look()
  } catch {
    return null
  }
}
