import { personFormats } from '../../output/people/person-formats.ts'
import { suspectFormats } from '../../output/people/suspect-formats.ts'
import type { People } from '../../pipeline/merge/people-of-paths.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import {
  addCacheFlag,
  addInputFlags,
  extractingOf,
  type InputFlags,
  requestInput,
} from '../flags/input-flags.ts'
import { addListFlags, type ListFlags, planList } from '../flags/list-flags.ts'
import { addRecordsFlag, type RecordsFlags, recordSource } from '../flags/records-flags.ts'
import { openSink } from '../open-sink.ts'
import type { Session } from '../session.ts'

interface Flags extends GeneralFlags, InputFlags, RecordsFlags, ListFlags {
  readonly registry?: string
  readonly suspects?: boolean
}

/** `kb speakers`: everyone who speaks in a folder. */
export const speakers = defineCommand<Flags>({
  name: 'speakers',
  summary: 'everyone who speaks in the folder, merged over transcripts',
  examples: [
    ['kb speakers talks/', 'a table, the most frequent first'],
    ['kb speakers talks/ --out speakers.csv', 'for a spreadsheet'],
    ['kb speakers --records part-*.ndjson', 'from what several machines extracted'],
    ['kb speakers talks/ --suspects', 'who could be one person: tell in speakers.yaml'],
  ],
  define(command) {
    addInputFlags(command)
    addCacheFlag(command)
    addRecordsFlag(command)
    addListFlags(command, personFormats, 'table')
    command
      .option('--registry <file>', 'this file, not the nearest speakers.yaml')
      .option('--suspects', 'pairs of people who could be one, instead of the people')
  },
  async run(operands, flags, session) {
    const { workingDirectory } = session.host
    const request = await requestInput(operands, flags, session)
    const [{ chooseInput }, { peopleOfPaths }, { ExtractReport }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/merge/people-of-paths.ts'),
      import('../extract-report.ts'),
    ])
    const input = { ...(await chooseInput(request)), records: recordSource(flags, operands, session) }
    const { registry } = flags
    const { target } = flags.suspects
      ? planList(flags, suspectFormats, 'table', workingDirectory)
      : planList(flags, personFormats, 'table', workingDirectory)
    const report = new ExtractReport(session)
    const found = await peopleOfPaths({
      input,
      options: {
        workingDirectory,
        ...extractingOf(flags, session, input),
        requireFrontMatter: input.requireFrontMatter,
      },
      registry,
      target,
      events: report,
    }).catch((error: unknown) => {
      report.stop()
      throw error
    })
    report.stop()
    await write(found, flags, session)
    report.summarize()
    return report.incomplete ? exitCode.failed : exitCode.done
  },
})

async function write({ people, simplify }: People, flags: Flags, session: Session): Promise<void> {
  const [{ writeItems }, { version }] = await Promise.all([
    import('../../pipeline/extract/write-items.ts'),
    import('../version.ts'),
  ])
  const { workingDirectory, terminal } = session.host
  const { pretty, rawCells, bom } = flags
  const options = { pretty, rawCells, bom, version: version(), width: terminal.columns }
  if (flags.suspects) {
    const { findSuspects } = await import('../../core/merge/people/find-suspects.ts')
    const { format, target } = planList(flags, suspectFormats, 'table', workingDirectory)
    await writeItems(findSuspects(people, simplify), await format.load(options), () =>
      openSink(target, session),
    )
  } else {
    const { format, target } = planList(flags, personFormats, 'table', workingDirectory)
    await writeItems(people, await format.load(options), () => openSink(target, session))
  }
}
