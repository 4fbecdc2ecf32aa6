import type { Severity } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'

/** A transcript to read. */
export interface FoundFile {
  /** With '/', relative to the working directory. */
  readonly path: string
  /** Whether a link is followed: where somebody named it, or where it was seen to stay in its folder. */
  readonly mayBeLink: boolean
}

/** A path of which there is nothing to read, and why. */
export interface PathProblem {
  readonly path: string
  readonly finding: Finding
  readonly severity: Severity
}
