import { glossWords } from '../glossary/boundary/gloss-words.ts'
import { englishStem } from '../glossary/dictionary/english-stem.ts'
import { translationsOf } from '../glossary/dictionary/translations-of.ts'
import type { Name } from './fold-name.ts'

/** With so many Chinese words in a dictionary an English word means one thing; with so many, seldom more than that. */
const one = 1
const few = 4
const shortest = 4

/** Whether an English word means one thing, whatever it is called in Chinese: `gyrobus`, which no dictionary has. */
export function isRareWord(name: Name): boolean {
  return meanings(name) <= one
}

/** Whether an English word has few meanings: two Chinese words for it that have a character in common are of one thing. */
export function hasFewMeanings(name: Name): boolean {
  return meanings(name) <= few
}

function meanings({ language, tokens, key }: Name): number {
  if (language !== 'en' || tokens.length !== 1 || key.length < shortest) return Number.POSITIVE_INFINITY
  const [word] = glossWords(key)
  return word === undefined ? Number.POSITIVE_INFINITY : translationsOf(englishStem(word)).length
}
