import type { Session } from './session.ts'

/** Milliseconds before a progress line appears, and between two of them. */
const patience = 500
const interval = 100

/** Of a clock that is never set; `performance` takes its time to load. */
const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000n) / 1000

/** One line on standard error that is written over: files, MB/s, time left. Only on a terminal and on long runs. */
export class Progress {
  readonly #session: Session
  readonly #live: boolean
  readonly #begun = milliseconds()
  #total = 0
  #files = 0
  #bytes = 0
  #last = 0
  #visible = false

  constructor(session: Session) {
    this.#session = session
    this.#live = session.host.terminal.stderr && !session.quiet
  }

  start(total: number): void {
    this.#total = total
  }

  advance(files: number, bytes: number): void {
    this.#files += files
    this.#bytes += bytes
    if (!this.#live) return
    const now = milliseconds()
    if (now - this.#begun < patience || now - this.#last < interval) return
    this.#last = now
    const seconds = (now - this.#begun) / 1000
    const left = Math.ceil((seconds / Math.max(this.#files, 1)) * (this.#total - this.#files))
    const rate = (this.#bytes / 1e6 / seconds).toFixed(1)
    this.clear()
    this.#visible = true
    this.#session.host.stderr.write(
      `${this.#files} of ${this.#total} files, ${rate} MB/s, ${time(left)} left`,
    )
  }

  /** Takes the line away, so that something else can be said. */
  clear(): void {
    if (this.#visible) this.#session.host.stderr.write('\r\x1b[K')
    this.#visible = false
  }

  /** Ends it; gives the seconds since the beginning. */
  stop(): number {
    this.clear()
    return (milliseconds() - this.#begun) / 1000
  }
}

function time(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
