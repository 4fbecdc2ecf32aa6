import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { findTranscripts } from '../../input/find-transcripts.ts'
import type { FoundFile } from '../../input/found-file.ts'
import type { ExtractEvents } from '../extract/extract-events.ts'
import type { RunOptions } from '../extract/run-extract-tasks.ts'
import type { Input } from './choose-input.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'

/** What is read, and how. */
export interface ExtractSource {
  readonly input: Input
  readonly options: RunOptions
  /** Files that the job writes: none of them may be one that it reads. */
  readonly targets?: readonly string[] | undefined
  readonly events: ExtractEvents
}

/** The files to read, by path. Throws a UserError where one of them would be overwritten. */
export async function findInput(source: ExtractSource): Promise<readonly FoundFile[]> {
  const { input, options, targets = [], events } = source
  const { workingDirectory } = options
  const { files, problems } = await findTranscripts(input.paths, { ...input, workingDirectory })
  for (const { finding, path, severity } of problems) events.problem(toDiagnostic(finding, path, severity))
  refuseToOverwrite(files, targets, workingDirectory)
  return files
}
