import { lineOf } from './sorted-lines.ts'
import { translations } from './translations.ts'

/** The Chinese words, simplified, that a dictionary has for an English word, given by its stem. */
export function translationsOf(stem: string): readonly string[] {
  return lineOf(translations, stem)?.split(' ') ?? []
}
