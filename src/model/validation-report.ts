import type { Diagnostic } from './diagnostic.ts'
import type { RuleDescription } from './rule.ts'

/** A diagnostic with the line that it is about, for people to see. */
export interface ShownDiagnostic extends Diagnostic {
  readonly excerpt?: Excerpt
}

/** A line of a transcript, or the part of a long one around the place. */
export interface Excerpt {
  readonly text: string
  /** UTF-16 indexes into `text`: where the caret stands, and where it ends. */
  readonly start: number
  readonly end: number
}

/** What a run of `kb validate` has to say. */
export interface ValidationReport {
  /** By path, then by place. */
  readonly diagnostics: readonly ShownDiagnostic[]
  readonly files: number
  readonly errors: number
  readonly warnings: number
  /** Every rule, whether it has something to say or not. */
  readonly rules: readonly RuleDescription[]
  readonly version: string
}
