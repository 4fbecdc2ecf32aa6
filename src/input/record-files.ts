import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UserError } from '../model/user-error.ts'
import { recordPath } from './record-path.ts'
import { systemReason } from './system-reason.ts'

/** Where a record stands: bytes of a file, without line end and comma. */
interface Place {
  readonly path: string
  readonly file: number
  readonly line: number
  readonly offset: number
  readonly length: number
}

const chunkSize = 1 << 20
const [lineFeed, comma, closingBrace] = [0x0a, 0x2c, 0x7d]

/**
 * Files of records as `kb extract` writes them, a record a line (NDJSON, or JSON that is not indented), read in the order
 * of the records' paths. Only places are held in memory, so files may be larger than it.
 */
export class RecordFiles {
  readonly #names: string[] = []
  readonly #handles: number[] = []
  readonly #folder = mkdtempSync(join(tmpdir(), 'kb-records-'))
  #places: Place[] = []

  /** Looks through all files; '-' is `stdin`. Throws a UserError on what is no record, is cut short, or is there twice. */
  static async open(
    files: readonly string[],
    stdin: () => Readable,
    workingDirectory: string,
  ): Promise<RecordFiles> {
    const records = new RecordFiles()
    try {
      for (const file of files) await records.#add(file, stdin, workingDirectory)
      records.#sort()
      return records
    } catch (error) {
      records.close()
      throw error
    }
  }

  get size(): number {
    return this.#places.length
  }

  /** The records as they stand in the files, in UTF-8, in the order of their paths. */
  *lines(): Generator<Uint8Array> {
    for (const place of this.#places) yield this.#read(place)
  }

  close(): void {
    for (const handle of this.#handles) closeSync(handle)
    this.#handles.length = 0
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #add(name: string, stdin: () => Readable, workingDirectory: string): Promise<void> {
    const path = resolve(workingDirectory, name)
    const copy = join(this.#folder, 'standard-input')
    // Records are read in another order than they stand in: what cannot be read twice is copied first.
    if (name === '-') await pipeline(stdin(), createWriteStream(copy))
    try {
      if (name !== '-' && !statSync(path).isFile())
        throw new UserError(`${name}: is no regular file; pipe it in, as -`)
      this.#handles.push(openSync(name === '-' ? copy : path, 'r'))
    } catch (error) {
      if (error instanceof UserError) throw error
      throw new UserError(`${name}: cannot be read: ${systemReason(error)}`)
    }
    this.#names.push(name === '-' ? 'standard input' : name)
    this.#index(this.#handles.length - 1)
  }

  /** Finds the lines of a file and the path of each. */
  #index(file: number): void {
    const chunk = Buffer.allocUnsafe(chunkSize)
    let rest: Buffer[] = []
    let restLength = 0
    let offset = 0
    let line = 0
    const end = (last: Uint8Array, ended: boolean) => {
      line++
      const bytes = restLength === 0 ? last : Buffer.concat([...rest, last])
      this.#keep(bytes, { file, line, offset, ended })
      offset += bytes.length + 1
      rest = []
      restLength = 0
    }
    for (;;) {
      const count = readSync(this.#handles[file]!, chunk, 0, chunkSize, null)
      if (count === 0) break
      const filled = chunk.subarray(0, count)
      let start = 0
      for (let at = filled.indexOf(lineFeed); at !== -1; at = filled.indexOf(lineFeed, start)) {
        end(filled.subarray(start, at), true)
        start = at + 1
      }
      rest.push(Buffer.from(filled.subarray(start)))
      restLength += count - start
    }
    if (restLength > 0) end(new Uint8Array(), false)
  }

  #keep(
    bytes: Uint8Array,
    { file, line, offset, ended }: { file: number; line: number; offset: number; ended: boolean },
  ) {
    const length = bytes.at(-1) === comma ? bytes.length - 1 : bytes.length
    if (length === 0 || (length === 1 && (bytes[0] === 0x5b || bytes[0] === 0x5d))) return
    const record = bytes.subarray(0, length)
    const place = `${this.#names[file]}:${line}`
    if (record.at(-1) !== closingBrace || (!ended && !parses(record)))
      throw new UserError(`${place}: is cut short or no record a line; write this part again, as NDJSON`)
    const path = recordPath(record)
    if (path === null) throw new UserError(`${place}: is no record of kb extract`)
    this.#places.push({ path, file, line, offset, length })
  }

  #sort(): void {
    this.#places.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    this.#places = this.#places.filter((place, index) => {
      const before = this.#places[index - 1]
      if (before?.path !== place.path) return true
      if (Buffer.compare(this.#read(before), this.#read(place)) === 0) return false
      const [one, other] = [before, place].map(({ file, line }) => `${this.#names[file]}:${line}`)
      throw new UserError(`${place.path} has two different records: ${one} and ${other}`)
    })
  }

  #read({ file, offset, length }: Place): Uint8Array {
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    while (done < length) {
      const count = readSync(this.#handles[file]!, bytes, done, length - done, offset + done)
      if (count === 0) throw new UserError(`${this.#names[file]}: changed while it was read`)
      done += count
    }
    return bytes
  }
}

function parses(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}
