import type { FoundFile } from '../input/found-file.ts'
import type { ExtractFileOptions } from './extract-file.ts'
import { type ExtractResult, type RecordForm, runExtractTask } from './extract-task.ts'

const filesPerTask = 8

/** Does the work on all files, in their order, no faster than the results are taken. */
export async function* runExtractTasks(
  files: readonly FoundFile[],
  options: ExtractFileOptions,
  form: RecordForm | null,
): AsyncGenerator<ExtractResult> {
  for (let start = 0; start < files.length; start += filesPerTask) {
    yield await runExtractTask({ files: files.slice(start, start + filesPerTask), options, form })
    // Lets signals and timers have their turn.
    await new Promise(setImmediate)
  }
}
