import { spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Host } from '../../src/cli/host.ts'
import { main } from '../../src/cli/main.ts'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string
  readonly environment?: Record<string, string>
  readonly terminal?: { stdin?: boolean; stdout?: boolean; stderr?: boolean }
}

/** `kb` in this process, in a world made for it. */
export async function runMain(argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const out = collector()
  const err = collector()
  const host: Host = {
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    stdout: out.stream,
    stderr: err.stream,
    environment: options.environment ?? {},
    workingDirectory: options.cwd ?? process.cwd(),
    terminal: { stdin: false, stdout: false, stderr: false, ...options.terminal },
    onInterrupt: () => () => {},
    onQuit: () => () => {},
  }
  const code = await main(argv, host)
  return { code, stdout: out.text(), stderr: err.text() }
}

export const binary = fileURLToPath(new URL('../../bin/kb.js', import.meta.url))

/** `kb` as people run it, from what was built last. */
export function runBinary(argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary, ...argv], {
      cwd: options.cwd,
      env: { ...process.env, ...options.environment },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')
  })
}

function collector() {
  const pieces: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') }
}
