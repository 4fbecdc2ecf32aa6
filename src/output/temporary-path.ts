import { readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Beside the target, hidden, and telling which process on which machine writes it. */
export function temporaryPath(target: string): string {
  // Of each process its own: it need not be hard to guess, and node:crypto is slow to load.
  const own = Math.floor(Math.random() * 2 ** 32)
  return join(
    dirname(target),
    `${temporaryStart(target)}${process.pid}-${own.toString(16).padStart(8, '0')}.tmp`,
  )
}

const temporaryStart = (target: string) => `.${basename(target)}.${hostname()}-`

/** Takes away what a process of this machine left beside the target when it was killed outright. */
export function removeLeftovers(target: string): void {
  const start = temporaryStart(target)
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(start)) continue
    // SQLite locks a database by a folder beside it.
    const written = /^(\d{1,10})-[0-9a-f]{8}\.tmp(?:\.lock)?$/.exec(name.slice(start.length))
    if (written && !isAlive(Number(written[1])))
      rmSync(join(dirname(target), name), { force: true, recursive: true })
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
