import type { Diagnostic } from '../../model/diagnostic.ts'
import type { TranscriptRecord } from '../../model/record.ts'

/** What was met on the way. */
export interface ExtractTally {
  files: number
  /** Files left out for want of front matter. */
  leftOut: number
  bytes: number
  glossary: number
  warnings: number
  readonly errors: Diagnostic[]
}

export const emptyTally = (): ExtractTally => ({
  files: 0,
  leftOut: 0,
  bytes: 0,
  glossary: 0,
  warnings: 0,
  errors: [],
})

/** Counts a record. */
export function tallyRecord(tally: ExtractTally, { glossary, diagnostics }: TranscriptRecord): void {
  tally.files++
  tally.glossary += glossary?.length ?? 0
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') tally.errors.push(diagnostic)
    else tally.warnings++
  }
}
