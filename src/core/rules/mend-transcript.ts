import type { Diagnostic } from '../../model/diagnostic.ts'
import { SourceText } from '../document/source-text.ts'
import { applyFixes } from './apply-fixes.ts'
import { type CheckedTranscript, type CheckPlan, checkTranscript } from './check-transcript.ts'

export interface MendedTranscript extends CheckedTranscript {
  readonly source: SourceText
  /** How many mends were made. */
  readonly mended: number
}

/** Mends may touch one another, and wait; that they go on longer than this would be a fault of a rule. */
const rounds = 10

/** Checks a transcript, makes every certain mend, and checks again until there is none. */
export function mendTranscript(source: SourceText, path: string, plan: CheckPlan): MendedTranscript {
  let current = source
  let checked = checkTranscript(current, path, plan)
  let mended = 0
  for (let round = 0; round < rounds; round++) {
    const fixes = checked.diagnostics.flatMap(({ fix }: Diagnostic) => (fix ? [fix] : []))
    if (fixes.length === 0) break
    const { text, made } = applyFixes(current.text, fixes)
    mended += made
    current = new SourceText(text)
    checked = checkTranscript(current, path, plan)
  }
  return { ...checked, source: current, mended }
}
