import { SourceText } from '../../core/document/source-text.ts'
import { readTranscript } from '../../input/read-transcript.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import { type Mend, show, type ValidateFileOptions } from './validate-file.ts'

/**
 * What was found when all files had been looked at, each with the line that it is about: the files concerned, of which
 * there are few, are read once more. A file that --fix mends counts as mended.
 */
export function showInFiles(
  diagnostics: readonly Diagnostic[],
  mends: ReadonlyMap<string, Mend>,
  options: ValidateFileOptions,
): ShownDiagnostic[] {
  const sources = new Map<string, SourceText | null>()
  return diagnostics.map((diagnostic) => {
    const { path } = diagnostic
    const source = sources.get(path) ?? sourceOf(path, mends.get(path), options)
    sources.set(path, source)
    return source ? show(diagnostic, source) : diagnostic
  })
}

function sourceOf(path: string, mend: Mend | undefined, options: ValidateFileOptions): SourceText | null {
  if (mend) return new SourceText(mend.after)
  const read = readTranscript({ path, mayBeLink: true }, options)
  return 'code' in read ? null : new SourceText(read.text)
}
