import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { findTranscripts } from '../../input/find-transcripts.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type RunOptions, runExtractTasks } from './run-extract-tasks.ts'

export interface ExtractPathsOptions extends Partial<RunOptions> {
  /** Globs of what to leave out, relative to the working directory. */
  readonly ignore?: readonly string[]
  /** Told of paths that stand for no file: missing ones, unreadable folders, pipes, links out of their folder. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void
}

/**
 * Files, folders and globs to records, in the order of their paths. Each file that is found has its record; where it
 * cannot be read, an empty one with the diagnostic. Rejects on nothing that a file holds.
 */
export async function* extractPaths(
  paths: Iterable<string>,
  { ignore = [], onDiagnostic, ...rest }: ExtractPathsOptions = {},
): AsyncGenerator<TranscriptRecord, void, undefined> {
  const options = { ...rest, workingDirectory: rest.workingDirectory ?? process.cwd() }
  const { files, problems } = await findTranscripts(paths, { ...options, ignore })
  for (const { finding, path, severity } of problems) onDiagnostic?.(toDiagnostic(finding, path, severity))
  for await (const { records } of runExtractTasks(files, options, null)) yield* records
}
