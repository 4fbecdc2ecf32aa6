import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Sink } from './sink.ts'

/**
 * A file that appears whole or not at all: written beside its place, flushed to the disk, then renamed. What is no regular
 * file (a device, a pipe) is written to straight. A link's target is replaced, not the link; permissions stay.
 */
export class AtomicFile implements Sink {
  readonly #target: string
  readonly #written: string
  #handle: number | null
  #temporary: boolean
  readonly #mode: number | null

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true })
    const present = lstatSync(path, { throwIfNoEntry: false }) && statSync(path, { throwIfNoEntry: false })
    this.#target = present ? realpathSync(path) : path
    const straight = present !== undefined && !present.isFile()
    this.#written = straight ? this.#target : temporaryPath(this.#target)
    if (!straight) removeLeftovers(this.#target)
    this.#mode = present?.isFile() ? present.mode & 0o7777 : null
    this.#handle = openSync(this.#written, straight ? 'a' : 'wx')
    this.#temporary = !straight
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle!, bytes, done)
  }

  async finish(): Promise<void> {
    if (this.#written !== this.#target) {
      fsyncSync(this.#handle!)
      if (this.#mode !== null) chmodSync(this.#written, this.#mode)
    }
    this.#close()
    if (this.#written === this.#target) return
    renameSync(this.#written, this.#target)
    this.#temporary = false
    syncFolder(dirname(this.#target))
  }

  abandon(): void {
    if (this.#handle !== null) this.#close()
    if (this.#temporary) unlinkSync(this.#written)
    this.#temporary = false
  }

  #close(): void {
    closeSync(this.#handle!)
    this.#handle = null
  }
}

/** Beside the target, hidden, and telling which process on which machine writes it. */
function temporaryPath(target: string): string {
  return join(
    dirname(target),
    `${temporaryStart(target)}${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  )
}

const temporaryStart = (target: string) => `.${basename(target)}.${hostname()}-`

/** Takes away what a process of this machine left beside the target when it was killed outright. */
function removeLeftovers(target: string): void {
  const start = temporaryStart(target)
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(start) || !name.endsWith('.tmp')) continue
    const written = /^(\d{1,10})-[0-9a-f]{8}\.tmp$/.exec(name.slice(start.length))
    if (written && !isAlive(Number(written[1]))) rmSync(join(dirname(target), name), { force: true })
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Makes a rename last; where the system cannot flush a folder, the file itself is safe all the same. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Windows and some network file systems do not open folders.
  }
}
