import { glossWords } from '../glossary/boundary/gloss-words.ts'
import { englishStem } from '../glossary/dictionary/english-stem.ts'
import { translationsOf } from '../glossary/dictionary/translations-of.ts'
import type { Name } from './fold-name.ts'
import type { Profile } from './profile.ts'

/** So many words of an English name must be in the dictionary for it to tell anything. */
const known = 2

/**
 * Whether one group has full names in Chinese only, the other in English only, and a dictionary has Chinese for the
 * English words that nowhere stands in the Chinese names: 幼时伤痛 and `Agent Workshop Environment`, both AWE.
 */
export function isUntranslated(a: Profile, b: Profile): boolean {
  return differ(a, b) || differ(b, a)
}

function differ(chinese: Profile, english: Profile): boolean {
  const [own, other] = [fullNames(chinese), fullNames(english)]
  if (own.length === 0 || own.some(({ language }) => language !== 'zh')) return false
  if (other.length === 0 || other.some(({ language }) => language !== 'en')) return false
  const text = own.map(({ key }) => key).join(' ')
  const words = other.flatMap(({ tokens }) => glossWords(tokens.join(' ')))
  const listed = words.map((word) => translationsOf(englishStem(word))).filter(({ length }) => length > 0)
  return (
    listed.length >= known &&
    !listed.some((list) => list.some((word) => [...word].some((c) => text.includes(c))))
  )
}

function fullNames({ longs }: Profile): Name[] {
  return [...longs.values()]
    .map(({ name }) => name)
    .filter(({ language }) => language === 'zh' || language === 'en')
}
