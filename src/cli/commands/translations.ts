import { translationFormats } from '../../output/translations/translation-formats.ts'
import { defineCommand } from '../command-definition.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addCacheFlag, addInputFlags, type InputFlags } from '../flags/input-flags.ts'
import { addListFlags, type ListFlags, planList } from '../flags/list-flags.ts'
import { runList } from '../run-list.ts'

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
    const { code } = await runList(operands, flags, session, {
      ...plan,
      only: ['translations'],
      itemsOf: listTranslations,
    })
    return code
  },
})
