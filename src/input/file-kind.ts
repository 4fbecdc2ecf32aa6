import type { Dirent, Stats } from 'node:fs'

/** What something on disk is, in words. */
export function fileKind(entry: Dirent | Stats): string {
  if (entry.isDirectory()) return 'folder'
  if (entry.isFIFO()) return 'named pipe'
  if (entry.isSocket()) return 'socket'
  if (entry.isBlockDevice() || entry.isCharacterDevice()) return 'device'
  return 'file of an unknown kind'
}
