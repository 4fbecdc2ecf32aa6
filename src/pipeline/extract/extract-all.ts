import { type ExtractSource, findInput } from '../input/find-input.ts'
import type { ExtractResult } from './extract-task.ts'
import { readRecords } from './read-records.ts'
import { runExtractTasks } from './run-extract-tasks.ts'

/** Find, read, extract: what the commands begin with that look at all records, transcripts' or those written already. */
export async function* extractAll(source: ExtractSource): AsyncGenerator<ExtractResult> {
  const { input, options, events } = source
  if (input.records) {
    yield* readRecords(input.records, options, events)
    return
  }
  const files = await findInput(source)
  events.found(files.length)
  for await (const result of runExtractTasks(files, options, null)) {
    yield result
    events.done(result.tally)
  }
}
