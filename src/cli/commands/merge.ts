import { UserError } from '../../model/user-error.ts'
import { grouped } from '../../output/grouped.ts'
import { recordFormat } from '../../output/writers/record-formats.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addFormatFlags, type FormatFlags, planOutput } from '../flags/output-flags.ts'
import { openSink } from '../open-sink.ts'

interface MergeFlags extends GeneralFlags, FormatFlags {}

/** `kb merge`: what several machines extracted, as if one had. */
export const merge = defineCommand<MergeFlags>({
  name: 'merge',
  summary: 'join what several runs of kb extract wrote into what one run would have written',
  examples: [
    ['kb merge part-*.ndjson > all.ndjson', 'the parts of kb extract --shard I/N'],
    ['kb merge part-*.ndjson --format csv --out tables/', 'in another form'],
    ['cat part-*.ndjson | kb merge -', 'in any order'],
  ],
  define(command) {
    command.argument('<files...>', 'NDJSON (or JSON that is not indented) of kb extract; - is standard input')
    addFormatFlags(command, 'ndjson', true)
  },
  async run(files, flags, session) {
    const { host } = session
    const { workingDirectory } = host
    const { form, files: targets } = planOutput(flags, workingDirectory, 'ndjson')
    if (recordFormat(form.format).kind !== 'text')
      throw new UserError(`kb merge writes no ${form.format}; give kb extract the transcripts themselves`)
    const { mergeRecords } = await import('../../pipeline/merge/merge-records.ts')
    const open = (output: string) => openSink(targets?.get(output) ?? null, session)
    const count = await mergeRecords({
      records: { files, stdin: () => host.stdin },
      workingDirectory,
      form,
      open,
    })
    session.note(`kb: ${grouped(count)} records of ${grouped(files.length)} files`)
    return exitCode.done
  },
})
