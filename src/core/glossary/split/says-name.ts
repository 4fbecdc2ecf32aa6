import { likenessFrom, soundsOf } from '../boundary/sound.ts'
import { englishStem } from '../dictionary/english-stem.ts'
import { simplify } from '../dictionary/simplify.ts'
import { translationsOf } from '../dictionary/translations-of.ts'

/** No word inside a longer one is shorter: `taxi` of Robotaxi. */
const shortestPart = 3

/**
 * Whether a Chinese text has the words of a term in Latin letters, so that it names it again and does not class it: it ends in
 * the Chinese for one of them (`Case Manager（个案经理）`), or opens with the Chinese for the only one, or with its sound.
 */
export function saysName(term: string, text: string): boolean {
  const said = simplify(text)
  return opensWithName(term, said) || translationsIn(wordsIn(term)).some((chinese) => said.endsWith(chinese))
}

/** Whether a text opens with a name: `Stanford（斯坦福大学）`. */
export function opensWithName(term: string, text: string): boolean {
  const said = simplify(text)
  const likeness = likenessFrom(soundsOf(said, term), said, 0)
  if (likeness === 'part' || likeness === 'whole') return true
  return (
    !term.includes(' ') && translationsIn([term.toLowerCase()]).some((chinese) => said.startsWith(chinese))
  )
}

/** Of two characters and more: one alone stands in too many words. */
function translationsIn(words: readonly string[]): string[] {
  return words.flatMap((word) => translationsOf(englishStem(word)).filter((chinese) => chinese.length > 1))
}

/** The words of a term in lower case, those that capitals part and that end a longer one among them. */
function wordsIn(term: string): string[] {
  const words = term.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []
  return words.flatMap((word) => {
    const whole = word.toLowerCase()
    const ends: string[] = whole.endsWith('bot') ? [whole, 'robot'] : [whole]
    for (let at = shortestPart; at <= whole.length - shortestPart && whole.length < 20; at++)
      ends.push(whole.slice(at))
    return ends
  })
}
