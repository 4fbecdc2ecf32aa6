import type { Readable, Writable } from 'node:stream'

/** The world as the command line sees it; tests give another one. */
export interface Host {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workingDirectory: string
  /** Whether standard output and standard error are terminals. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean }
}

export function processHost(): Host {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workingDirectory: process.cwd(),
    terminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  }
}
