import './untouched-stdin.ts'
import { fstatSync, writeSync } from 'node:fs'
import { type Readable, Writable } from 'node:stream'
import { isatty } from 'node:tty'
import { optimiseLate } from './optimise-late.ts'

/** The world as the command line sees it; tests give another one. */
export interface Host {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workingDirectory: string
  /** Which of the standard streams are terminals; the columns of standard output's. */
  readonly terminal: {
    readonly stdin: boolean
    readonly stdout: boolean
    readonly stderr: boolean
    readonly columns?: number | undefined
  }
  /** Has `cleanUp` run, synchronously, when the process is told to stop; gives what takes that back. */
  onInterrupt(cleanUp: () => void): () => void
  /** For what runs until it is told to stop: has `quit` run then, and the process goes on to its end. */
  onQuit(quit: () => void): () => void
}

export function processHost(): Host {
  optimiseLate()
  return {
    // Node makes standard input non-blocking as soon as it is looked at, for all who share it.
    get stdin() {
      return process.stdin
    },
    stdout: isPlainFile(1) ? new DescriptorStream(1) : process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workingDirectory: process.cwd(),
    terminal: {
      stdin: isatty(0),
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
      columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    },
    onInterrupt,
    onQuit,
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Cleans up, then ends by the same signal: shells and build tools look at how a process died. */
function onInterrupt(cleanUp: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    for (const each of signals) process.off(each, stop)
    try {
      cleanUp()
    } finally {
      process.kill(process.pid, signal)
    }
  }
  for (const each of signals) process.on(each, stop)
  return () => {
    for (const each of signals) process.off(each, stop)
  }
}

function onQuit(quit: () => void): () => void {
  for (const each of signals) process.on(each, quit)
  return () => {
    for (const each of signals) process.off(each, quit)
  }
}

function isPlainFile(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    return stat.isFile() || (stat.isCharacterDevice() && !process.stdout.isTTY)
  } catch {
    return false
  }
}

/** Node's own stream takes a write cut short by a full disk for a whole one, so the result would end in silence. */
class DescriptorStream extends Writable {
  readonly #descriptor: number

  constructor(descriptor: number) {
    super({ decodeStrings: true })
    this.#descriptor = descriptor
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    try {
      for (let written = 0; written < chunk.length; ) written += writeSync(this.#descriptor, chunk, written)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}
