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
  /**
   * Where no more than the front matter is asked for, give no more than that, as far as it is found at a glance:
   * `checked` looks at all bytes for such as are not UTF-8, `unchecked` does not even read them.
   */
  readonly frontMatterOnly?: 'checked' | 'unchecked' | undefined
  /** Sees all bytes before they are decoded, good until the next call; where it says true, the text is not asked for. */
  readonly isKnown?: ((content: Uint8Array) => boolean) | undefined
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
  const { workingDirectory, encoding, maxBytes = defaultMaxBytes, frontMatterOnly, isKnown } = options
  const path = resolve(workingDirectory, file.path.replaceAll('/', sep))
  try {
    const handle = openSync(path, file.mayBeLink ? flags : flags | constants.O_NOFOLLOW)
    try {
      const before = fstatSync(handle)
      const problem = unfit(before, maxBytes)
      if (problem) return problem
      if (frontMatterOnly === 'unchecked' && (encoding ?? 'utf-8') === 'utf-8') {
        const front = frontMatterOf(readFrom(handle, headBytes))
        if (front) return { ...front, bytes: before.size }
      }
      // One byte more, to notice growth.
      const content = readFrom(handle, before.size + 1)
      const after = fstatSync(handle)
      if (content.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        return { code: 'file/changed', arguments: {}, range: fileStart }
      if (isKnown?.(content)) return { ...knownText, bytes: before.size }
      const front = frontMatterOnly && (encoding ?? 'utf-8') === 'utf-8' && isUtf8(content)
      const decoded = (front && frontMatterOf(content)) || decodeText(content, encoding)
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

const knownText: DecodedText = { text: '', encoding: 'utf-8', byteOrderMark: false }

/** Bytes in which front matter ends as a rule. */
const headBytes = 8192

/** The text up to the end of the front matter; null where it has none, or none that ends within these bytes. */
function frontMatterOf(bytes: Buffer): DecodedText | null {
  if (bytes.length < 4 || bytes.toString('latin1', 0, 3) !== '---') return null
  const close = bytes.indexOf('\n---', 3, 'latin1')
  const end = close < 0 ? -1 : bytes.indexOf(10, close + 4)
  if (end < 0) return null
  const decoded = decodeText(bytes.subarray(0, end + 1))
  return 'code' in decoded ? null : decoded
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

/** The first bytes of an open file, at most `limit`, in a buffer that the next call uses again. */
function readFrom(handle: number, limit: number): Buffer {
  if (buffer.length < limit) buffer = Buffer.allocUnsafe(Math.max(2 * limit, 1 << 18))
  let filled = 0
  while (filled < limit) {
    const count = readSync(handle, buffer, filled, limit - filled, filled)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}
