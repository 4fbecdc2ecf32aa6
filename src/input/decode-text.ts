import { isAscii, isUtf8, transcode } from 'node:buffer'
import { type Finding, fileStart } from '../model/finding.ts'

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string
  readonly encoding: string
  /** Whether the file began with a byte order mark. */
  readonly byteOrderMark: boolean
}

/**
 * A file's bytes to text, or a finding on the first byte that does not belong to the encoding. A byte order mark decides
 * before `encoding` (a label of the WHATWG Encoding Standard, UTF-8 if not given).
 */
export function decodeText(bytes: Uint8Array, encoding = 'utf-8'): DecodedText | Finding {
  const mark = markedEncoding(bytes)
  const name = mark ?? (/^utf-?8$/i.test(encoding) ? 'utf-8' : encoding)
  try {
    const text =
      name === 'utf-8' && isUtf8(bytes)
        ? utf8Text(mark ? bytes.subarray(3) : bytes)
        : new TextDecoder(name, { fatal: true }).decode(bytes)
    return { text, encoding: name, byteOrderMark: mark !== undefined }
  } catch (error) {
    if (error instanceof RangeError) throw error
    return badByte(bytes, name)
  }
}

/** By way of UTF-16, which takes a quarter of the time that a decoder straight to a string does. */
function utf8Text(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function badByte(bytes: Uint8Array, encoding: string): Finding {
  const offset = firstBad(bytes, encoding)
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  const column = lines.at(-1)!.length + 1
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`
  return {
    code: 'text/encoding',
    arguments: { byte, offset, encoding: encoding.toUpperCase() },
    range: { ...fileStart, line: lines.length, column, endLine: lines.length, endColumn: column + 1 },
  }
}

/** The offset of the first byte that cannot belong to a text of this encoding, by halving: O(n log n), on bad files only. */
function firstBad(bytes: Uint8Array, encoding: string): number {
  const utf8 = /^utf-?8$/i.test(encoding)
  const fits = (length: number) => {
    const start = bytes.subarray(0, length)
    if (utf8) return isUtf8(trimOpenCharacter(start))
    try {
      new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true })
      return true
    } catch {
      return false
    }
  }
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(middle)) good = middle
    else bad = middle
  }
  if (good < bytes.length) return utf8 ? trimOpenCharacter(bytes.subarray(0, good)).length : good
  return utf8 ? trimOpenCharacter(bytes).length : bytes.length - 1
}

/** Without a UTF-8 character at its end whose last bytes are still to come. */
function trimOpenCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return back < needed ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}
