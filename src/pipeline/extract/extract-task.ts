import type { FoundFile } from '../../input/found-file.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { Utf8Buffer } from '../../output/utf8-buffer.ts'
import { loadWriter } from '../../output/writers/record-formats.ts'
import type { Writer, WriterOptions } from '../../output/writers/writer.ts'
import type { KeptRecord, RecordCache } from '../cache/record-cache.ts'
import type { CheckAsRead, CheckedFile } from '../validate/check-as-read.ts'
import type { PlanRequest } from '../validate/check-plan.ts'
import { extractFile, lostFile } from './extract-file.ts'
import type { ExtractFileOptions } from './extract-file-options.ts'
import { countRecord } from './record-counts.ts'
import { type ExtractTally, emptyTally, tallyRecord } from './tally-record.ts'

/** The unit of work: some files, and what to do with them. Plain data. */
export interface ExtractTask {
  readonly files: readonly FoundFile[]
  readonly options: ExtractFileOptions
  /** Write the records in this form, rather than give them back. */
  readonly form: RecordForm | null
  /** What to hold the texts against, too, as they are read. */
  readonly check?: PlanRequest | undefined
  /** Why the files cannot be extracted: they get empty records that say so. */
  readonly lost?: string
}

/** A registered format and what it is asked. */
export interface RecordForm {
  readonly format: string
  readonly options: WriterOptions
}

export interface ExtractResult {
  /** In the order of the task's files; empty where a form was asked for. */
  readonly records: readonly TranscriptRecord[]
  /** For each of the form's outputs what the records say there in UTF-8, separators between them. */
  readonly outputs: readonly Uint8Array[]
  readonly tally: ExtractTally
  /** What a check found, where one was asked for. */
  readonly checked?: readonly CheckedFile[]
}

/** Does a task. Runs in any thread: it holds on to nothing and writes nothing. */
export async function runExtractTask(task: ExtractTask): Promise<ExtractResult> {
  const writer = task.form && (await loadWriter(task.form.format, task.form.options))
  const records: TranscriptRecord[] = []
  const outputs = writer?.outputs.map(() => new Utf8Buffer()) ?? []
  const tally = emptyTally()
  const cache = await openCache(task.options)
  const check = await openCheck(task)
  for (const file of task.files) {
    const { record, kept, bytes } = task.lost
      ? lostFile(file, task.lost, task.options)
      : extractFile(file, task.options, cache, check)
    tally.bytes += bytes
    if (!record && !kept) {
      tally.leftOut++
      continue
    }
    tallyRecord(tally, kept?.counts ?? countRecord(record!))
    if (kept && writer?.linesOfJson) outputs[0]!.appendBytes(kept.line)
    else if (writer) collect(writer, record ?? readLine(kept!), outputs)
    else records.push(record ?? readLine(kept!))
  }
  const result = { records, outputs: outputs.map((output) => output.bytes()), tally }
  return check ? { ...result, checked: check.checked } : result
}

/** Loaded where it is asked for. */
async function openCache(options: ExtractFileOptions): Promise<RecordCache | null> {
  if (options.cache === undefined) return null
  const { RecordCache: Cache } = await import('../cache/record-cache.ts')
  return new Cache(options.cache, options)
}

async function openCheck({ check, options, lost }: ExtractTask): Promise<CheckAsRead | null> {
  if (!check || lost !== undefined) return null
  const { CheckAsRead: Check } = await import('../validate/check-as-read.ts')
  return Check.open(check, options)
}

const readLine = ({ line }: KeptRecord): TranscriptRecord => JSON.parse(new TextDecoder().decode(line))

function collect(
  writer: Writer<TranscriptRecord>,
  record: TranscriptRecord,
  outputs: readonly Utf8Buffer[],
): void {
  writer.serialize(record).forEach((text, index) => {
    if (text === '') return
    const output = outputs[index]!
    if (output.length > 0) output.append(writer.separator)
    output.append(text)
  })
}
