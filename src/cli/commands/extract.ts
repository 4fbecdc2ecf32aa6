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
import {
  addFormatFlags,
  addPartFlags,
  type FormatFlags,
  type PartFlags,
  planOutput,
} from '../flags/output-flags.ts'
import { claimPlace, openSink } from '../open-sink.ts'

interface ExtractFlags extends GeneralFlags, InputFlags, FormatFlags, PartFlags {
  readonly strict?: boolean
}

/** `kb extract`: everything a folder of transcripts knows. */
export const extract = defineCommand<ExtractFlags>({
  name: 'extract',
  summary: 'sections, speakers, turns and glossary of transcripts, as JSON, CSV or a database',
  examples: [
    ['kb extract seeds/', 'everything, as JSON'],
    ['kb extract talks/ --format ndjson | jq .id', 'a record a line, as soon as it is ready'],
    ['kb extract talks/ --table glossary --out glossary.csv --bom', 'one table, for a spreadsheet'],
    ['kb extract talks/ --format csv --out tables/', 'all tables'],
    [
      'kb extract talks/ --out kb.db',
      'a database with full-text search; run again, it takes in what changed',
    ],
    ['kb extract --only sections,speakers --no-text talk.md', 'only the outline and who speaks'],
    ["find . -name '*.md' -print0 | kb extract -", 'a list of files'],
  ],
  define(command) {
    addInputFlags(command)
    addCacheFlag(command)
    addFormatFlags(command)
    addPartFlags(command)
    command.option('--strict', 'exit with 1 if a transcript has errors')
  },
  async run(operands, flags, session) {
    const plan = planOutput(flags, session.host.workingDirectory)
    const request = await requestInput(operands, flags, session)
    const [{ chooseInput }, { runExtractJob }, { ExtractReport }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/extract/extract-job.ts'),
      import('../extract-report.ts'),
    ])
    const { workingDirectory } = session.host
    const { text, occurrences, jobs } = flags
    const input = await chooseInput(request)
    const report = new ExtractReport(session)
    try {
      await runExtractJob({
        input,
        options: {
          workingDirectory,
          only: plan.only,
          text,
          occurrences,
          ...extractingOf(flags, session, input),
          jobs,
          requireFrontMatter: input.requireFrontMatter,
        },
        form: plan.form,
        open: (output) => openSink(plan.files?.get(output) ?? null, session),
        claim: (output) => claimPlace(plan.files!.get(output)!, session),
        targets: [...(plan.files?.values() ?? [])],
        events: report,
      })
    } catch (error) {
      report.stop()
      throw error
    }
    report.summarize()
    if (report.incomplete) return exitCode.failed
    return flags.strict && report.errors > 0 ? exitCode.findings : exitCode.done
  },
})
