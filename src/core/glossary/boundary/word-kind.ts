import { isVerb } from '../dictionary/is-verb.ts'
import { isHan } from '../script.ts'

/** What a word is to the model, by a dictionary and its length: a verb, another word of 1, 2 or more characters, or none. */
export type WordKind = 'verb' | 'word1' | 'word2' | 'word3' | 'letters' | 'space'

/** The kind of a word in simplified characters. */
export function kindOfWord(word: string): WordKind {
  if (!isHan(word.charCodeAt(0))) return word === ' ' ? 'space' : 'letters'
  if (word.length === 1) return 'word1'
  if (word.length > 2) return 'word3'
  return isVerb(word) ? 'verb' : 'word2'
}
