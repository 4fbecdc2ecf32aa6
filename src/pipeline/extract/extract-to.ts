import type { Place } from '../../output/atomic-place.ts'
import type { Sink } from '../../output/sink.ts'
import { WriterSinks } from '../../output/writer-sinks.ts'
import { loadWriter } from '../../output/writers/record-formats.ts'
import { type ExtractSource, findInput } from '../input/find-input.ts'
import type { RecordForm } from './extract-task.ts'
import { runExtractTasks } from './run-extract-tasks.ts'

export interface ExtractJob extends ExtractSource {
  readonly form: RecordForm
  /** Opens the place for one of the form's outputs, for bytes. */
  readonly open: (output: string) => Sink
  /** The same for what is made in a file. */
  readonly claim: (output: string) => Place
  readonly targets: readonly string[]
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
