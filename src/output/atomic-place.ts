import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { removeLeftovers, temporaryPath } from './temporary-path.ts'

/** Where something is made that appears whole or not at all. */
export interface Place {
  /** Where to write. */
  readonly written: string
  /** Puts what is written, and closed, in its place. */
  finish(): void
  /** Leaves nothing behind; after `finish` it does nothing. */
  abandon(): void
}

/**
 * A place that a file appears in whole or not at all: written at `written`, beside it, then flushed to the disk and
 * renamed. What is no regular file (a device, a pipe) is written straight. A link's target is replaced, not the link;
 * permissions stay.
 */
export class AtomicPlace implements Place {
  readonly target: string
  readonly written: string
  /** Whether that is the target itself, which then is no regular file. */
  readonly straight: boolean
  readonly #mode: number | null
  #open = true

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true })
    const present = lstatSync(path, { throwIfNoEntry: false }) && statSync(path, { throwIfNoEntry: false })
    this.target = present ? realpathSync(path) : path
    this.straight = present !== undefined && !present.isFile()
    this.written = this.straight ? this.target : temporaryPath(this.target)
    if (!this.straight) removeLeftovers(this.target)
    this.#mode = present?.isFile() ? present.mode & 0o7777 : null
  }

  finish(): void {
    if (this.straight) return
    if (this.#mode !== null) chmodSync(this.written, this.#mode)
    flush(this.written, 'r+')
    renameSync(this.written, this.target)
    this.#open = false
    try {
      flush(dirname(this.target), 'r')
    } catch {
      // Windows and some network file systems do not open folders; the file itself is safe all the same.
    }
  }

  abandon(): void {
    if (this.#open && !this.straight)
      for (const left of [this.written, `${this.written}.lock`])
        rmSync(left, { force: true, recursive: true })
    this.#open = false
  }
}

function flush(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
