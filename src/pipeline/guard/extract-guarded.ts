import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { RiskyMarkdown } from '../../core/document/risky-markdown.ts'
import { fileStart } from '../../model/finding.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type ExtractTranscriptOptions, extractTranscript } from '../extract/extract-transcript.ts'
import { limitsFor, type ParseLimits } from './parse-limits.ts'
import { canRunInChild, runInChild } from './run-in-child.ts'

/**
 * One transcript's text to its record. A body that may explode in a parser is read in a child process; where that goes
 * past a limit, the record holds what stands without the body, and a diagnostic.
 */
export function extractGuarded(
  text: string,
  options: ExtractTranscriptOptions,
  asked: ParseLimits,
): TranscriptRecord {
  if (!canRunInChild) return extractTranscript(text, options)
  try {
    return extractTranscript(text, { ...options, refuseRisky: true })
  } catch (error) {
    if (!(error instanceof RiskyMarkdown)) throw error
    const limits = limitsFor(text, asked)
    const outcome = runInChild<TranscriptRecord>({ kind: 'extract', text, options }, limits)
    if ('result' in outcome) return outcome.result
    const record = extractTranscript(text, { ...options, withoutBody: true })
    const { over } = outcome
    const tooComplex = toDiagnostic(
      { code: 'markdown/too-complex', arguments: { risk: error.risk, over, ...limits }, range: fileStart },
      options.path,
    )
    return { ...record, diagnostics: [...record.diagnostics, tooComplex] }
  }
}
