import type { Diagnostic } from '../../model/diagnostic.ts'
import { type ExtractSource, findInput } from '../input/find-input.ts'
import type { ExtractResult } from './extract-task.ts'
import { readRecords } from './read-records.ts'
import { runExtractTasks } from './run-extract-tasks.ts'
import { emptyTally } from './tally-record.ts'

/** Find, read, extract: what the commands begin with that look at all records, transcripts' or those written already. */
export async function* extractAll(source: ExtractSource): AsyncGenerator<ExtractResult> {
  const { input, options, events } = source
  if (input.records) {
    yield* readRecords(input.records, options, events)
    return
  }
  const problems: Diagnostic[] = []
  const problem = (diagnostic: Diagnostic): void => {
    problems.push(diagnostic)
    events.problem(diagnostic)
  }
  const files = await findInput({ ...source, events: { ...events, problem } })
  events.found(files.length)
  if (options.check) yield { ...nothing(), checked: [{ diagnostics: problems, facts: [] }] }
  for await (const result of runExtractTasks(files, options, null)) {
    yield result
    events.done(result.tally)
  }
}

const nothing = (): ExtractResult => ({ records: [], outputs: [], tally: emptyTally() })
