import { SourceText } from '../../core/document/source-text.ts'
import { readTranscript } from '../../input/read-transcript.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import { show, type ValidateFileOptions } from './validate-file.ts'

/**
 * What was found when all files had been looked at, each with the line that it is about: the files concerned, of which
 * there are few, are read once more.
 */
export function showInFiles(
  diagnostics: readonly Diagnostic[],
  options: ValidateFileOptions,
): ShownDiagnostic[] {
  const sources = new Map<string, SourceText | null>()
  return diagnostics.map((diagnostic) => {
    const { path } = diagnostic
    const source = sources.get(path) ?? sourceOf(path, options)
    sources.set(path, source)
    return source ? show(diagnostic, source) : diagnostic
  })
}

function sourceOf(path: string, options: ValidateFileOptions): SourceText | null {
  const read = readTranscript({ path, mayBeLink: true }, options)
  return 'code' in read ? null : new SourceText(read.text)
}
