import type { Diagnostic } from '../../model/diagnostic.ts'
import type { TranscriptRecord } from '../../model/record.ts'

/** What a run tells of a record. */
export interface RecordCounts {
  readonly glossary: number
  readonly warnings: number
  readonly errors: readonly Diagnostic[]
}

export function countRecord({ glossary = [], diagnostics }: TranscriptRecord): RecordCounts {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return { glossary: glossary.length, warnings: diagnostics.length - errors.length, errors }
}
