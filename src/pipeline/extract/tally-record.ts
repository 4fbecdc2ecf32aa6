import { appendAll } from '../../model/append-all.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { RecordCounts } from './record-counts.ts'

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

/** Adds a record to what was met. */
export function tallyRecord(tally: ExtractTally, { glossary, warnings, errors }: RecordCounts): void {
  tally.files++
  tally.glossary += glossary
  tally.warnings += warnings
  appendAll(tally.errors, errors)
}
