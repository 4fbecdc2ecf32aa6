import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addGlossaryFlags, type GlossaryFlags, planGlossary } from '../flags/glossary-flags.ts'
import {
  addCacheFlag,
  addInputFlags,
  extractingOf,
  type InputFlags,
  requestInput,
} from '../flags/input-flags.ts'
import { addRecordsFlag, type RecordsFlags, recordSource } from '../flags/records-flags.ts'
import { openSink } from '../open-sink.ts'

interface Flags extends GeneralFlags, InputFlags, RecordsFlags, GlossaryFlags {}

/** `kb glossary`: one term base for a folder of transcripts. */
export const glossary = defineCommand<Flags>({
  name: 'glossary',
  summary: 'one glossary for the whole folder, as a table, CSV, TBX, SKOS, flash cards and more',
  examples: [
    ['kb glossary --format csv', 'the glossary of the folders in kb.config, for a spreadsheet'],
    ['kb glossary talks/ --min-documents 3', 'what at least three transcripts explain'],
    ['kb glossary --search ETF --source', 'a term, its definitions and every place'],
    ['kb glossary --conflicts --fail-on conflict', 'what disagrees, for CI'],
    ['kb glossary --out glossary.html', 'one searchable page'],
    ['kb glossary --out terms.tbx', 'a term base for translators'],
    ['kb glossary --records part-*.ndjson', 'from what several machines extracted'],
    ['kb glossary --format hotwords > hotwords.txt', 'names for a speech recogniser'],
  ],
  define(command) {
    addInputFlags(command)
    addCacheFlag(command)
    addRecordsFlag(command)
    addGlossaryFlags(command)
  },
  async run(operands, flags, session) {
    const { workingDirectory } = session.host
    const { format, target } = planGlossary(flags, workingDirectory)
    const request = await requestInput(operands, flags, session)
    const [{ chooseInput }, { glossaryTo }, { ExtractReport }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/merge/glossary-to.ts'),
      import('../extract-report.ts'),
    ])
    const { jobs, source, conflicts, pretty, rawCells, bom, baseIri } = flags
    const input = { ...(await chooseInput(request)), records: recordSource(flags, operands, session) }
    const report = new ExtractReport(session)
    const concepts = await glossaryTo({
      input,
      options: {
        workingDirectory,
        ...extractingOf(flags, session, input),
        jobs,
        requireFrontMatter: input.requireFrontMatter,
      },
      overrides: flags.overrides,
      minConfidence: flags.minConfidence,
      selection: {
        minDocuments: flags.minDocuments,
        kinds: flags.kind,
        language: flags.lang,
        search: flags.search,
        conflictsOnly: conflicts,
        order: flags.sort,
      },
      form: {
        format,
        options: {
          source,
          conflicts,
          pretty,
          rawCells,
          bom,
          baseIri,
          width: session.host.terminal.columns,
          paint: session.paint.stdout,
        },
      },
      open: () => openSink(target, session),
      target,
      events: report,
    }).catch((error: unknown) => {
      report.stop()
      throw error
    })
    report.summarize()
    if (report.incomplete) return exitCode.failed
    const disagree = concepts.some((concept) => concept.conflicts.length > 0)
    return flags.failOn === 'conflict' && disagree ? exitCode.findings : exitCode.done
  },
})
