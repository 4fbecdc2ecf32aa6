import { isUtf8 } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { resolve, sep } from 'node:path'
import { type Finding, fileStart } from '../model/finding.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import type { FoundFile } from './found-file.ts'
import { systemReason } from './system-reason.ts'

/** Bytes of the largest file that is read where nothing else is said. */
export const defaultMaxBytes = 16 * 1024 * 1024

export interface ReadOptions {
  readonly workingDirectory: string
  /** Label of the WHATWG Encoding Standard; a byte order mark goes before it. */
  readonly encoding?: string | undefined
  readonly maxBytes?: number | undefined
  /** Bytes of the file's head to decode, up to a line's end, where the whole is UTF-8; all of it where absent. */
  readonly head?: number | undefined
}

export interface ReadText extends DecodedText {
  /** Size of the file. */
  readonly bytes: number
}

/**
 * A file's text, or why there is none. Opened without waiting (a named pipe would stop all of Node's file work), read
 * only where it is a regular file, and once: a file that changes meanwhile is a finding, not half a text.
 */
export function readTranscript(file: FoundFile, options: ReadOptions): ReadText | Finding {
  const { workingDirectory, encoding, maxBytes = defaultMaxBytes } = options
  const path = resolve(workingDirectory, file.path.replaceAll('/', sep))
  try {
    const handle = openSync(path, file.mayBeLink ? flags : flags | constants.O_NOFOLLOW)
    try {
      const before = fstatSync(handle)
      const problem = unfit(before, maxBytes)
      if (problem) return problem
      const content = readWhole(handle, before.size)
      const after = fstatSync(handle)
      if (content.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        return { code: 'file/changed', arguments: {}, range: fileStart }
      const decoded = decodeText(headOf(content, options), encoding)
      return 'code' in decoded ? decoded : { ...decoded, bytes: before.size }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    const reason = path.includes('\uFFFD') ? 'its name is not valid UTF-8: rename it' : systemReason(error)
    return { code: 'file/unreadable', arguments: { reason }, range: fileStart }
  }
}

/** Text of which only the head is asked for is still checked as a whole. */
function headOf(content: Uint8Array, { head, encoding = 'utf-8' }: ReadOptions): Uint8Array {
  if (head === undefined || content.length <= head || encoding !== 'utf-8' || !isUtf8(content)) return content
  const end = content.lastIndexOf(10, head)
  return end < 0 ? content : content.subarray(0, end + 1)
}

function unfit(stat: Stats, maxBytes: number): Finding | undefined {
  if (!stat.isFile())
    return { code: 'file/not-regular', arguments: { kind: fileKind(stat) }, range: fileStart }
  if (stat.size > maxBytes)
    return { code: 'file/too-large', arguments: { bytes: stat.size, limit: maxBytes }, range: fileStart }
  return undefined
}

// Windows has none of these but the first: what is undefined counts as 0.
const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY

let buffer = Buffer.allocUnsafe(0)

/** All bytes of an open file, in a buffer that the next call uses again. One byte more is asked for, to notice growth. */
function readWhole(handle: number, size: number): Uint8Array {
  if (buffer.length <= size) buffer = Buffer.allocUnsafe(Math.max(2 * size, 1 << 18))
  let filled = 0
  while (filled <= size) {
    const count = readSync(handle, buffer, filled, size + 1 - filled, null)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}
