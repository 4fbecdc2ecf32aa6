import { fileURLToPath } from 'node:url'
import type { Host } from './host.ts'

const binary = fileURLToPath(new URL('../../bin/kb.js', import.meta.url))

/**
 * Runs another `kb` in a process of its own, with this one's output: whatever becomes of it, this one goes on. Gives its
 * exit code, null where a signal ended it.
 */
export async function runSelf(argv: readonly string[], host: Host): Promise<number | null> {
  const { spawn } = await import('node:child_process')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary, ...argv], {
      cwd: host.workingDirectory,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const release = host.onQuit(() => child.kill())
    child.on('error', reject)
    child.on('close', (code) => {
      release()
      resolve(code)
    })
  })
}
