import { resolve } from 'node:path'
import type { Command } from 'commander'
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
import { addRecordsFlag, type RecordsFlags, recordSource } from '../flags/records-flags.ts'
import { openSink } from '../open-sink.ts'

interface ReportFlags extends GeneralFlags, InputFlags, RecordsFlags {
  readonly out: string
  readonly overrides?: string
  readonly registry?: string
}

/** `kb report`: the folder as one page to look at. */
export const report = defineCommand<ReportFlags>({
  name: 'report',
  summary: 'one HTML page to look at: overview, glossary with search, conflicts, speakers, health',
  examples: [
    ['kb report', 'kb.html for the folders in kb.config, else this one'],
    ['kb report talks/ --out talks.html', 'another place'],
    ['kb report --records part-*.ndjson', 'from what several machines extracted'],
    ['kb report talks/ --out - | ssh host "cat > kb.html"', 'to standard output'],
  ],
  define(command: Command) {
    addInputFlags(command)
    addCacheFlag(command)
    addRecordsFlag(command)
    command
      .option('-o, --out <file>', 'the page; - is standard output', 'kb.html')
      .option('--overrides <file>', 'this file, not the nearest glossary.overrides.yaml')
      .option('--registry <file>', 'this file, not the nearest speakers.yaml')
  },
  async run(operands, flags, session) {
    const request = await requestInput(operands, flags, session)
    const [{ chooseInput }, { reportTo }, { ExtractReport }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/report/report-to.ts'),
      import('../extract-report.ts'),
    ])
    const { workingDirectory } = session.host
    const { jobs, out } = flags
    const input = { ...(await chooseInput(request)), records: recordSource(flags, operands, session) }
    const target = out === '-' ? null : resolve(workingDirectory, out)
    const events = new ExtractReport(session)
    const { requireFrontMatter } = input
    const source = {
      input,
      options: { workingDirectory, ...extractingOf(flags, session, input), jobs, requireFrontMatter },
      targets: target === null ? [] : [target],
      events,
      overrides: flags.overrides,
      registry: flags.registry,
    }
    await reportTo(source, () => openSink(target, session)).finally(() => events.stop())
    events.summarize()
    return events.incomplete ? exitCode.failed : exitCode.done
  },
})
