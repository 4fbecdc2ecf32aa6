import { toDiagnostic } from '../core/diagnostics/to-diagnostic.ts'
import { findTranscripts } from '../input/find-transcripts.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Sink } from '../output/sink.ts'
import { WriterSinks } from '../output/writer-sinks.ts'
import { recordFormat } from '../output/writers/record-formats.ts'
import type { Input } from './choose-input.ts'
import type { ExtractFileOptions } from './extract-file.ts'
import type { ExtractTally, RecordForm } from './extract-task.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'
import { runExtractTasks } from './run-extract-tasks.ts'

export interface ExtractJob {
  readonly input: Input
  readonly options: ExtractFileOptions
  readonly form: RecordForm
  /** Opens the place for one of the form's outputs. */
  readonly open: (output: string) => Sink
  /** Files that the job writes: none of them may be one that it reads. */
  readonly targets: readonly string[]
  readonly events: ExtractEvents
}

export interface ExtractEvents {
  found(files: number): void
  /** A path of which nothing can be read. */
  problem(diagnostic: Diagnostic): void
  done(tally: ExtractTally): void
}

/** `kb extract`: find, read, extract, write; what is written has no more memory than a few files need. */
export async function extractTo({ input, options, form, open, targets, events }: ExtractJob): Promise<void> {
  const { workingDirectory } = options
  const { files, problems } = await findTranscripts(input.paths, { ...input, workingDirectory })
  for (const { finding, path, severity } of problems) events.problem(toDiagnostic(finding, path, severity))
  refuseToOverwrite(files, targets, workingDirectory)
  events.found(files.length)
  const sinks = new WriterSinks(await recordFormat(form.format).load(form.options), open)
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
