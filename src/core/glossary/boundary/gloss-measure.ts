import { isAcronym } from '../kinds/initials.ts'
import { scriptOf } from '../script.ts'

/** How long a Chinese term a gloss in Latin letters lets expect. */
export interface GlossMeasure {
  /** The first name in the gloss. */
  readonly head: string
  /** An acronym, a name in capitals, other words, or nothing in Latin letters to measure. */
  readonly kind: 'acronym' | 'name' | 'words' | 'none'
  /** Words that carry meaning; letters of an acronym. */
  readonly units: number
  /** Syllables of the first word, by its groups of vowels; 0 where there is one word only. */
  readonly firstSyllables: number
  /** Whether it joins things (and, &, /), or may without saying so. */
  readonly joined: boolean
}

const smallWords = new Set('of the and in for to a an on as by & with from at or'.split(' '))

export function measureGloss(gloss: string): GlossMeasure {
  const head = gloss
    .split(/[:：,，;；]/, 1)[0]!
    .replace(/^(?:Mr|Ms|Mrs|Dr|Prof)\.? /, '')
    .trim()
  if (scriptOf(head) !== 'latin') return { head, kind: 'none', units: 0, firstSyllables: 0, joined: true }
  if (isAcronym(head))
    return {
      head,
      kind: 'acronym',
      units: head.replace(/[^A-Z0-9]/g, '').length,
      firstSyllables: 0,
      joined: head.length > 3,
    }
  const words = head.split(/[\s-]/).filter((word) => word !== '' && !smallWords.has(word.toLowerCase()))
  const kind = words.every((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'words'
  const firstSyllables = words.length > 1 ? (words[0]!.normalize('NFD').match(/[aeiouy]+/gi) ?? []).length : 0
  const joined = /\b(?:and|or|vs|to|with)\b|[&/+]/i.test(head)
  return { head, kind, units: words.length, firstSyllables, joined }
}
