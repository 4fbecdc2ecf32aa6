import type { Diagnostic } from '../../model/diagnostic.ts'
import { translationFormats } from '../../output/translations/translation-formats.ts'
import { defineCommand } from '../command-definition.ts'
import { diagnosticLine } from '../diagnostic-line.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addCacheFlag, addInputFlags, type InputFlags } from '../flags/input-flags.ts'
import { addListFlags, type ListFlags, planList } from '../flags/list-flags.ts'
import { runList } from '../run-list.ts'

/** Originals that stand alone, told one by one; more are counted. */
const shown = 100

interface Flags extends GeneralFlags, InputFlags, ListFlags {}

/** `kb translations`: the main text beside the original it translates. */
export const translations = defineCommand<Flags>({
  name: 'translations',
  summary: 'translation pairs of bilingual transcripts, as JSON, CSV or TMX',
  examples: [
    ['kb translations talks/ --out memory.tmx', 'a translation memory'],
    ['kb translations talk.md --format csv', 'side by side, for a spreadsheet'],
  ],
  define(command) {
    addInputFlags(command)
    addCacheFlag(command)
    addListFlags(command, translationFormats, 'json')
  },
  async run(operands, flags, session) {
    const plan = planList(flags, translationFormats, 'json', session.host.workingDirectory)
    const { listTranslations } = await import('../../core/translations/list-translations.ts')
    const alone: Diagnostic[] = []
    let count = 0
    const { code } = await runList(operands, flags, session, {
      ...plan,
      only: ['translations'],
      itemsOf: (record) => {
        for (const diagnostic of record.diagnostics ?? [])
          if (diagnostic.ruleId === 'translation/unpaired' && ++count <= shown) alone.push(diagnostic)
        return listTranslations(record)
      },
    })
    for (const diagnostic of alone) session.note(diagnosticLine(diagnostic, session.paint.stderr))
    if (count > shown) session.note(`… and ${count - shown} more originals without a translation`)
    return code
  },
})
