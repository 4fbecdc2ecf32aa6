import type { Language } from '../../model/concept.ts'

const ascii = /^[ -~]*$/
const han = /\p{Script=Han}/u
const kana = /[\u3041-\u30ff]/u
const hangul = /\p{Script=Hangul}/u
const latin = /\p{Script=Latin}/u

/** The language of a name, told by its script: one Han character makes `AI泡沫` Chinese. */
export function languageOf(text: string): Language {
  if (ascii.test(text)) return /[A-Za-z]/.test(text) ? 'en' : 'und'
  if (kana.test(text)) return 'ja'
  if (han.test(text)) return 'zh'
  if (hangul.test(text)) return 'ko'
  return latin.test(text) ? 'en' : 'und'
}
