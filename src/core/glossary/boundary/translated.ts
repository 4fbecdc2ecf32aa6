import { englishStem } from '../dictionary/english-stem.ts'
import { translationsOf } from '../dictionary/translations-of.ts'
import { glossWords } from './gloss-words.ts'
import { type Said, saidBy } from './said.ts'

/** What of the stretch before a gloss, in simplified characters, a dictionary has for the gloss's English words. */
export function translatedIn(text: string, gloss: string): Said {
  const words = glossWords(gloss)
  const byWord = new Array<number>(text.length).fill(0)
  const last: number[] = []
  for (const word of words) {
    const translations = translationsOf(englishStem(word))
    if (translations.length === 0) continue
    let lastAt = -1
    for (const translation of translations)
      for (let at = text.indexOf(translation); at >= 0; at = text.indexOf(translation, at + 1)) {
        byWord.fill(1, at, at + translation.length)
        if (at > lastAt) lastAt = at
      }
    last.push(lastAt)
  }
  return saidBy(words.length, byWord, last)
}
