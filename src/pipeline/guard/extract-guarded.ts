import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { RiskyMarkdown } from '../../core/document/risky-markdown.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { fileStart } from '../../model/finding.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type ExtractTranscriptOptions, extractTranscript } from '../extract/extract-transcript.ts'
import { limitsFor, type ParseLimits } from './parse-limits.ts'
import { canRunInChild, runInChild } from './run-in-child.ts'

/**
 * One transcript's text to its record. A body that may explode in a parser is read in a child process; where that goes
 * past a limit, the record holds what stands without the body, and a diagnostic. `known`: who looked at the same body
 * before found that it goes past one.
 */
export function extractGuarded(
  text: string,
  options: ExtractTranscriptOptions,
  asked: ParseLimits,
  known?: Diagnostic,
): TranscriptRecord {
  if (known) return withoutBody(text, options, { ...known, ...fileStart, severity: 'error' })
  if (!canRunInChild) return extractTranscript(text, options)
  try {
    return extractTranscript(text, { ...options, refuseRisky: true })
  } catch (error) {
    if (!(error instanceof RiskyMarkdown)) throw error
    const limits = limitsFor(text, asked)
    const outcome = runInChild<TranscriptRecord>({ kind: 'extract', text, options }, limits)
    if ('result' in outcome) return outcome.result
    const args = { risk: error.risk, over: outcome.over, ...limits }
    const finding = { code: 'markdown/too-complex', arguments: args, range: fileStart } as const
    return withoutBody(text, options, toDiagnostic(finding, options.path))
  }
}

function withoutBody(text: string, options: ExtractTranscriptOptions, why: Diagnostic): TranscriptRecord {
  const record = extractTranscript(text, { ...options, withoutBody: true })
  return { ...record, diagnostics: [...record.diagnostics, why] }
}
