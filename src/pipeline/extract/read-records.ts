import { RecordFiles } from '../../input/record-files.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { UserError } from '../../model/user-error.ts'
import type { RecordSource } from '../input/choose-input.ts'
import type { ExtractEvents } from './extract-events.ts'
import type { ExtractResult } from './extract-task.ts'
import { countRecord } from './record-counts.ts'
import type { RunOptions } from './run-extract-tasks.ts'
import { emptyTally, tallyRecord } from './tally-record.ts'

/** Records that `kb extract` has written already, by path, as if they were extracted now. */
export async function* readRecords(
  { files, stdin }: RecordSource,
  { workingDirectory, only = [], occurrences }: RunOptions,
  events: ExtractEvents,
): AsyncGenerator<ExtractResult> {
  const source = await RecordFiles.open(files, stdin, workingDirectory)
  try {
    events.found(source.size)
    const decoder = new TextDecoder()
    for (const line of source.lines()) {
      const record = JSON.parse(decoder.decode(line)) as TranscriptRecord
      const missing = only.find((part) => record[part] === undefined)
      if (missing) throw new UserError(`the record of ${record.path} was extracted without ${missing}`)
      if (occurrences && record.glossary?.some((entry) => entry.occurrences === undefined))
        throw new UserError(
          `the record of ${record.path} was extracted without --occurrences: run kb extract with --occurrences again`,
        )
      const tally = emptyTally()
      tally.bytes = line.length
      tallyRecord(tally, countRecord(record))
      yield { records: [record], outputs: [], tally }
      events.done(tally)
    }
  } finally {
    source.close()
  }
}
