import { renderings } from '../boundary/renderings.ts'
import { likenessFrom, soundsOf } from '../boundary/sound.ts'
import { englishStem } from '../dictionary/english-stem.ts'
import { simplify } from '../dictionary/simplify.ts'
import { translationsOf } from '../dictionary/translations-of.ts'

/** No word inside a longer one is shorter: `taxi` of Robotaxi. */
const shortestPart = 3
const longestWord = 20

/**
 * Whether a Chinese text has the words of a term in Latin letters, so that it names it again and does not class it: it ends in
 * the Chinese for one of them (`Case Manager（个案经理）`), or opens with the Chinese for the only one or its first part, or with
 * its sound.
 */
export function saysName(term: string, text: string): boolean {
  const said = simplify(text)
  return (
    opensIn(term, said) ||
    partsOf(term)
      .flatMap(endsOf)
      .some((word) => ends(said, word))
  )
}

/** Whether a text opens with a name: `Stanford（斯坦福大学）`. */
export function opensWithName(term: string, text: string): boolean {
  return opensIn(term, simplify(text))
}

function opensIn(term: string, said: string): boolean {
  const likeness = likenessFrom(soundsOf(said, term), said, 0)
  if (likeness === 'part' || likeness === 'whole') return true
  if (term.includes(' ')) return false
  return [term.toLowerCase(), ...partsOf(term).slice(0, 1)].some((word) => opens(said, word))
}

/** Both by the dictionary and by what was learnt; one character alone stands in too many words. */
function opens(text: string, word: string): boolean {
  return translationsIn(word).some((chinese) => text.startsWith(chinese)) || renders(word, text.slice(0, 2))
}

function ends(text: string, word: string): boolean {
  return translationsIn(word).some((chinese) => text.endsWith(chinese)) || renders(word, text.slice(-2))
}

function translationsIn(word: string): string[] {
  return translationsOf(englishStem(word)).filter((chinese) => chinese.length > 1)
}

function renders(word: string, characters: string): boolean {
  const learnt = renderings.get(word)
  return learnt !== undefined && [...characters].every((char) => learnt.includes(char))
}

/** The words of a term in lower case, capitals in them parting them, plurals folded. */
function partsOf(term: string): string[] {
  const words = term.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []
  return words.map((word) => word.toLowerCase().replace(/(?<=[a-z]{3})s$/, ''))
}

/** A word and those that it ends in. */
function endsOf(word: string): string[] {
  const words = word.endsWith('bot') ? [word, 'robot'] : [word]
  if (word.length > longestWord) return words
  for (let at = shortestPart; at <= word.length - shortestPart; at++) words.push(word.slice(at))
  return words
}
