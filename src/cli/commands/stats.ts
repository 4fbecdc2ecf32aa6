import { type Command, InvalidArgumentError, Option } from 'commander'
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
import { openSink } from '../open-sink.ts'

interface StatsFlags extends GeneralFlags, InputFlags {
  readonly format: 'text' | 'json'
  readonly top: number
}

/** Columns where the output is no terminal that tells its own. */
const usualWidth = 80
/** Findings of each rule given as examples in JSON. */
const examples = 5

/** `kb stats`: the folder in figures. */
export const stats = defineCommand<StatsFlags>({
  name: 'stats',
  summary: 'a folder in figures: over time, areas, channels, tags, health',
  examples: [
    ['kb stats', 'the folders in kb.config, else this one'],
    ['kb stats talks/ --top 20', 'longer lists'],
    ['kb stats --format json | jq .words', 'for a program'],
  ],
  define(command: Command) {
    addInputFlags(command)
    addCacheFlag(command)
    command
      .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
      .option('--top <number>', 'how many values of each field', positive, 10)
  },
  async run(operands, flags, session) {
    const request = await requestInput(operands, flags, session)
    const [{ chooseInput }, { buildOverview }, { ExtractReport }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/report/build-overview.ts'),
      import('../extract-report.ts'),
    ])
    const { workingDirectory } = session.host
    const { jobs, top } = flags
    const input = await chooseInput(request)
    const report = new ExtractReport(session)
    const options = {
      workingDirectory,
      ...extractingOf(flags, session, input),
      jobs,
      requireFrontMatter: input.requireFrontMatter,
    }
    const limits = { values: top, examples }
    const overview = await buildOverview({ input, options, limits, events: report }).finally(() =>
      report.stop(),
    )
    report.summarize()
    if (flags.format === 'json')
      await openSink(null, session).write(Buffer.from(`${JSON.stringify(overview, null, 2)}\n`))
    else {
      const { overviewText } = await import('../../output/overview/overview-text.ts')
      const width = session.host.terminal.columns ?? usualWidth
      // Everything from the transcripts is escaped in it; the colours may not be.
      session.host.stdout.write(overviewText(overview, { paint: session.paint.stdout, width }))
    }
    return report.incomplete ? exitCode.failed : exitCode.done
  },
})

function positive(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(text)
}
