import type { Diagnostic } from '../model/diagnostic.ts'
import { counted } from '../output/counted.ts'
import { grouped } from '../output/grouped.ts'
import type { ExtractEvents } from '../pipeline/extract/extract-events.ts'
import type { ExtractTally } from '../pipeline/extract/tally-record.ts'
import { diagnosticLine } from './diagnostic-line.ts'
import { leavesRunIncomplete } from './incomplete-run.ts'
import { Progress } from './progress.ts'
import type { Session } from './session.ts'

/** Errors shown one by one; more are counted. */
const shown = 100

/** What happens in an extraction, told on standard error: errors, progress, and a summary at the end. */
export class ExtractReport implements ExtractEvents {
  readonly #session: Session
  readonly #progress: Progress
  #files = 0
  #leftOut = 0
  #kept = 0
  #bytes = 0
  #glossary = 0
  #warnings = 0
  #told = 0
  errors = 0
  /** Whether something that was asked for could not be read. */
  incomplete = false

  constructor(session: Session) {
    this.#session = session
    this.#progress = new Progress(session)
  }

  found(files: number): void {
    this.#progress.start(files)
  }

  kept(files: number): void {
    this.#kept = files
  }

  problem(diagnostic: Diagnostic): void {
    if (diagnostic.severity === 'error') this.#error(diagnostic)
    else {
      this.#warnings++
      this.#tell(diagnostic)
    }
  }

  done({ files, leftOut, bytes, glossary, warnings, errors }: ExtractTally): void {
    this.#files += files
    this.#leftOut += leftOut
    this.#bytes += bytes
    this.#glossary += glossary
    this.#warnings += warnings
    for (const error of errors) this.#error(error)
    this.#progress.advance(files + leftOut, bytes)
  }

  /** Takes the progress line away. */
  stop(): void {
    this.#progress.stop()
  }

  summarize(): void {
    const seconds = this.#progress.stop()
    const { note } = this.#session
    if (this.#told > shown) note(`… and ${this.#told - shown} more; kb validate lists them all`)
    const parts = [
      `${counted(this.#files, 'transcript')} (${(this.#bytes / 1e6).toFixed(1)} MB)`,
      ...(this.#glossary > 0 ? [counted(this.#glossary, 'glossary entry', 'glossary entries')] : []),
      ...(this.errors > 0 ? [counted(this.errors, 'error')] : []),
      ...(this.#warnings > 0 ? [counted(this.#warnings, 'warning')] : []),
      ...(this.#kept > 0 ? [`${grouped(this.#kept)} unchanged`] : []),
      ...(this.#leftOut > 0 ? [`${counted(this.#leftOut, 'file')} without front matter left out`] : []),
    ]
    note(`kb: ${parts.join(', ')} in ${seconds.toFixed(1)} s`)
  }

  #error(diagnostic: Diagnostic): void {
    this.errors++
    if (leavesRunIncomplete(diagnostic.ruleId)) this.incomplete = true
    this.#tell(diagnostic)
  }

  #tell(diagnostic: Diagnostic): void {
    if (++this.#told > shown) return
    this.#progress.clear()
    this.#session.note(diagnosticLine(diagnostic, this.#session.paint.stderr))
  }
}
