import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Where SQLite's header has four bytes for the program whose database it is: `PRAGMA user_version`. */
const sealAt = 60
const sealLength = 4
const pieceSize = 1 << 20

/** Marks a closed database as whole, by the CRC-32 of all its other bytes. */
export function seal(path: string): void {
  const file = openSync(path, 'r+')
  try {
    writeSync(file, sealOf(file), 0, sealLength, sealAt)
  } finally {
    closeSync(file)
  }
}

/** Whether not a byte has changed since it was sealed. Another program may have changed it rightly. */
export function isSealed(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const found = Buffer.alloc(sealLength)
    readSync(file, found, 0, sealLength, sealAt)
    return found.equals(sealOf(file))
  } finally {
    closeSync(file)
  }
}

function sealOf(file: number): Buffer {
  const piece = Buffer.alloc(pieceSize)
  let sum = 0
  let at = 0
  for (let length = read(file, piece, at); length > 0; length = read(file, piece, at)) {
    if (at === 0) piece.fill(0, sealAt, sealAt + sealLength)
    sum = crc32(piece.subarray(0, length), sum)
    at += length
  }
  const bytes = Buffer.alloc(sealLength)
  // SQLite reads a signed number, and 0 is what nobody has set.
  bytes.writeUInt32BE(sum === 0 ? 1 : sum)
  return bytes
}

const read = (file: number, into: Buffer, at: number): number => readSync(file, into, 0, into.length, at)
