import type { TranscriptRecord } from '../model/record.ts'
import type { RecordPart } from '../model/record-part.ts'
import type { ListFormat } from '../output/list-format.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { extractingOf, type InputFlags, requestInput } from './flags/input-flags.ts'
import type { ListFlags } from './flags/list-flags.ts'
import { openSink } from './open-sink.ts'
import type { Session } from './session.ts'

interface ListPlan<Item> {
  readonly format: ListFormat<Item>
  readonly target: string | null
  readonly only: readonly RecordPart[]
  itemsOf(record: TranscriptRecord): readonly Item[]
}

/** Runs a command that lists what each transcript has, one after the other. */
export async function runList<Item>(
  operands: readonly string[],
  flags: InputFlags & ListFlags,
  session: Session,
  { format, target, only, itemsOf }: ListPlan<Item>,
): Promise<{ code: ExitCode; count: number }> {
  const { workingDirectory } = session.host
  const request = await requestInput(operands, flags, session)
  const [{ chooseInput }, { listTo }, { ExtractReport }, { version }] = await Promise.all([
    import('../pipeline/input/choose-input.ts'),
    import('../pipeline/extract/list-to.ts'),
    import('./extract-report.ts'),
    import('./version.ts'),
  ])
  const { pretty, rawCells, bom } = flags
  const input = await chooseInput(request)
  const report = new ExtractReport(session)
  try {
    const count = await listTo({
      input,
      options: {
        workingDirectory,
        ...extractingOf(flags, session, input),
        requireFrontMatter: input.requireFrontMatter,
      },
      only,
      itemsOf,
      writer: () => format.load({ pretty, rawCells, bom, version: version() }),
      open: () => openSink(target, session),
      target,
      events: report,
    })
    report.summarize()
    return { code: report.incomplete ? exitCode.failed : exitCode.done, count }
  } catch (error) {
    report.stop()
    throw error
  }
}
