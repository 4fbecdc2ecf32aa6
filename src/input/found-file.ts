import type { Severity } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'

/** A transcript to read. */
export interface FoundFile {
  /** With '/', relative to the working directory. */
  readonly path: string
  /** The folder it was found under, out of which no link may lead; absent where it was named itself. */
  readonly root?: string
}

/** A path of which there is nothing to read, and why. */
export interface PathProblem {
  readonly path: string
  readonly finding: Finding
  readonly severity: Severity
}
