import { toDiagnostic } from '../core/diagnostics/to-diagnostic.ts'
import { findTranscripts } from '../input/find-transcripts.ts'
import type { FoundFile } from '../input/found-file.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { AtomicPlace } from '../output/atomic-place.ts'
import type { Sink } from '../output/sink.ts'
import { WriterSinks } from '../output/writer-sinks.ts'
import { loadWriter } from '../output/writers/record-formats.ts'
import type { Input } from './choose-input.ts'
import type { ExtractTally, RecordForm } from './extract-task.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'
import { type RunOptions, runExtractTasks } from './run-extract-tasks.ts'

export interface ExtractJob {
  readonly input: Input
  readonly options: RunOptions
  readonly form: RecordForm
  /** Opens the place for one of the form's outputs, for bytes. */
  readonly open: (output: string) => Sink
  /** The same for what is made in a file. */
  readonly claim: (output: string) => AtomicPlace
  /** Files that the job writes: none of them may be one that it reads. */
  readonly targets: readonly string[]
  readonly events: ExtractEvents
}

export interface ExtractEvents {
  found(files: number): void
  /** Files that need no work: their records are there from an earlier run. */
  kept(files: number): void
  /** A path of which nothing can be read. */
  problem(diagnostic: Diagnostic): void
  done(tally: ExtractTally): void
}

/** `kb extract`: find, read, extract, write; what is written has no more memory than a few files need. */
export async function extractTo(job: ExtractJob): Promise<void> {
  const { options, form, open, events } = job
  const files = await findInput(job)
  events.found(files.length)
  const sinks = new WriterSinks(await loadWriter(form.format, form.options), open)
  try {
    for await (const { outputs, tally } of runExtractTasks(files, options, form)) {
      await sinks.write(outputs)
      events.done(tally)
    }
    await sinks.finish()
  } finally {
    sinks.abandon()
  }
}

/** The job's files, by path. Throws a UserError where one of them would be overwritten. */
export async function findInput({
  input,
  options,
  targets,
  events,
}: ExtractJob): Promise<readonly FoundFile[]> {
  const { workingDirectory } = options
  const { files, problems } = await findTranscripts(input.paths, { ...input, workingDirectory })
  for (const { finding, path, severity } of problems) events.problem(toDiagnostic(finding, path, severity))
  refuseToOverwrite(files, targets, workingDirectory)
  return files
}
