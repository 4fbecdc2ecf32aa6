import { chineseNames } from './chinese-names.ts'
import type { Name } from './fold-name.ts'
import type { Profile } from './profile.ts'
import { hasFewMeanings, isRareWord } from './rare-word.ts'
import { aboveChief, chief, share } from './share.ts'

/** Whether the English word that two groups share means one thing, and is what both are called in English. */
export function ofOneWord(a: Profile, b: Profile, name: Name): boolean {
  const own = Math.min(share(a, name), share(b, name))
  if (own < chief || isTitle(a) !== isTitle(b) || areNamesakes(a, b, name)) return false
  return isRareWord(name) || (own >= aboveChief && hasFewMeanings(name) && shareCharacter(a, b))
}

function isTitle({ longs }: Profile): boolean {
  return [...longs.values()].some(({ name }) => name.text.startsWith('《'))
}

/** Proper names of two, written alike but for the plural: `Kelder`, `Kelders`. */
function areNamesakes(a: Profile, b: Profile, { key }: Name): boolean {
  const [left, right] = [a, b].map(({ longs }) => longs.get(key)?.name.text ?? '')
  return isProper(left!) && isProper(right!) && left!.endsWith('s') !== right!.endsWith('s')
}

function isProper(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** What makes a person, a quality or a change of any word is no word in common. */
const suffixes = /[者员人家性化的]/gu

function shareCharacter(a: Profile, b: Profile): boolean {
  const [left, right] = [chineseNames(a), chineseNames(b)].map((names) =>
    names.join('').replace(suffixes, ''),
  )
  return [...left!].some((character) => right!.includes(character))
}
