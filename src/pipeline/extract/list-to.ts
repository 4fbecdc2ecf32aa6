import type { TranscriptRecord } from '../../model/record.ts'
import type { RecordPart } from '../../model/record-part.ts'
import type { Sink } from '../../output/sink.ts'
import { WriterSinks } from '../../output/writer-sinks.ts'
import type { Writer } from '../../output/writers/writer.ts'
import type { Input } from '../input/choose-input.ts'
import { findInput } from '../input/find-input.ts'
import type { ExtractEvents } from './extract-events.ts'
import { type RunOptions, runExtractTasks } from './run-extract-tasks.ts'

export interface ListJob<Item> {
  readonly input: Input
  readonly options: RunOptions
  readonly only: readonly RecordPart[]
  itemsOf(record: TranscriptRecord): readonly Item[]
  writer(): Promise<Writer<Item>>
  open(): Sink
  /** The file that the job writes: it may not be one that it reads. */
  readonly target: string | null
  readonly events: ExtractEvents
}

/** Find, read, extract, and write what each record has to list, as soon as it is ready. Gives how many items there were. */
export async function listTo<Item>(job: ListJob<Item>): Promise<number> {
  const { input, options, only, events, target } = job
  const files = await findInput({ input, options, events, targets: target === null ? [] : [target] })
  events.found(files.length)
  const writer = await job.writer()
  const sinks = new WriterSinks(writer, () => job.open())
  const encoder = new TextEncoder()
  let count = 0
  try {
    for await (const { records, tally } of runExtractTasks(files, { ...options, only }, null)) {
      for (const item of records.flatMap((record) => job.itemsOf(record))) {
        count++
        await sinks.write([encoder.encode(writer.serialize(item)[0])])
      }
      events.done(tally)
    }
    await sinks.finish()
  } finally {
    sinks.abandon()
  }
  return count
}
