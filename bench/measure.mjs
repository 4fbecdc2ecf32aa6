import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const timer = '/usr/bin/time'

/**
 * Runs Node with arguments, its output thrown away: wall-clock seconds from start to exit, and the process's peak memory
 * in MiB where GNU time is there to tell; null otherwise.
 */
export function measure(argv, cwd) {
  const timed = existsSync(timer)
  const command = timed ? [timer, '-f', '%M', process.execPath, ...argv] : [process.execPath, ...argv]
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command[0], command.slice(1), { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (piece) => {
      errors = (errors + piece).slice(-2000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000
      const peak = timed ? Number(errors.trim().split('\n').at(-1)) / 1024 : null
      resolve({ seconds, peak, code, errors })
    })
  })
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
