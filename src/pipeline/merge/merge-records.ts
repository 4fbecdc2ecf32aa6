import { RecordFiles } from '../../input/record-files.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import type { Sink } from '../../output/sink.ts'
import { WriterSinks } from '../../output/writer-sinks.ts'
import { loadWriter } from '../../output/writers/record-formats.ts'
import type { RecordForm } from '../extract/extract-task.ts'
import type { RecordSource } from '../input/choose-input.ts'

export interface MergeRecordsJob {
  readonly records: RecordSource
  readonly workingDirectory: string
  readonly form: RecordForm
  readonly open: (output: string) => Sink
}

/** `kb merge`: records of several runs to what one run would have written; gives how many they are. */
export async function mergeRecords({
  records: source,
  workingDirectory,
  form,
  open,
}: MergeRecordsJob): Promise<number> {
  const records = await RecordFiles.open(source.files, source.stdin, workingDirectory)
  try {
    const writer = await loadWriter(form.format, form.options)
    const sinks = new WriterSinks(writer, open)
    try {
      const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
      for (const line of records.lines()) {
        const texts = writer.serialize(JSON.parse(decoder.decode(line)) as TranscriptRecord)
        await sinks.write(texts.map((text) => encoder.encode(text)))
      }
      await sinks.finish()
    } finally {
      sinks.abandon()
    }
    return records.size
  } finally {
    records.close()
  }
}
