import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FoundFile } from '../../input/found-file.ts'

export interface PlannedFiles {
  readonly files: readonly FoundFile[]
  /** Of what could be looked at. */
  readonly bytes: number
}

/** Enough that handing over costs little, little enough that the last one done is not waited for. */
const bytesPerTask = 256 * 1024
const filesPerTask = 32

/** Cuts the files, in their order, into pieces of about the same size. Looks at sizes as it goes. */
export function* planTasks(files: Iterable<FoundFile>, workingDirectory: string): Generator<PlannedFiles> {
  let piece: FoundFile[] = []
  let bytes = 0
  for (const file of files) {
    piece.push(file)
    bytes += statSync(resolve(workingDirectory, file.path), { throwIfNoEntry: false })?.size ?? 0
    if (bytes < bytesPerTask && piece.length < filesPerTask) continue
    yield { files: piece, bytes }
    piece = []
    bytes = 0
  }
  if (piece.length > 0) yield { files: piece, bytes }
}
