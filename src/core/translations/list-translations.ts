import type { ListedTranslation } from '../../model/listed-translation.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import type { Translation } from '../../model/translation.ts'
import { detectLanguage } from './detect-language.ts'

/** A record's translation pairs, each side with its language. */
export function listTranslations({ path, translations = [] }: TranscriptRecord): ListedTranslation[] {
  const side = ({ startLine, endLine, text = '' }: Translation['main']): ListedTranslation['main'] => ({
    language: detectLanguage(text),
    startLine,
    endLine,
    text,
  })
  return translations.map(({ section, main, original }) => ({
    path,
    section,
    main: side(main),
    original: side(original),
  }))
}
