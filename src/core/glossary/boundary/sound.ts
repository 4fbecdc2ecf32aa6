import { pinyinInitial } from '../pinyin-initials.ts'
import { isHan } from '../script.ts'

/** How far a phrase sounds like a name: not at all, its first syllable only, from its first letter on, or to its end. */
export type Likeness = 'no' | 'first' | 'part' | 'whole'

/** The Latin letters that a Chinese syllable of each initial is used to write the sound of. */
const sounds: Readonly<Record<string, string>> = {
  a: 'aeiouh',
  b: 'bpvf',
  c: 'cszt',
  d: 'dt',
  e: 'eaoi',
  f: 'fpvh',
  g: 'gkcqjh',
  h: 'hgjwkf',
  j: 'jgkcz',
  k: 'kcqgx',
  l: 'lr',
  m: 'm',
  n: 'n',
  o: 'oaeu',
  p: 'pbf',
  q: 'cjgqk',
  r: 'rjyl',
  s: 'sczxt',
  t: 'td',
  w: 'wvuohe',
  x: 'schxjg',
  y: 'yijeuaohg',
  z: 'zsjcgt',
}

/** Letters between two syllables, and after the last one. */
const gap = 4

/** A name in Latin letters, and what a stretch of Chinese sounds like. */
export interface Sounds {
  /** The name's letters, lower case, without diacritics. */
  readonly letters: string
  /** By character of the stretch: the letters that it may write the sound of; none where it is not Chinese. */
  readonly of: readonly string[]
}

export function soundsOf(text: string, name: string): Sounds {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const of: string[] = []
  for (const char of text) of.push(isHan(char.charCodeAt(0)) ? (sounds[pinyinInitial(char)] ?? '') : '')
  return { letters, of }
}

/** Whether the stretch sounds like the name from `start` on (克罗格, Kroger): the words before it do not. */
export function likenessFrom({ letters, of }: Sounds, text: string, start: number): Likeness {
  let at = 0
  let syllables = 0
  for (let i = start; i < of.length; i++) {
    if (text[i] === '·') continue
    const limit = syllables === 0 ? 1 : at + gap + 1
    while (at < letters.length && at < limit && !of[i]!.includes(letters[at]!)) at++
    if (at >= letters.length || at >= limit) return syllables === 0 ? 'no' : syllables < 3 ? 'first' : 'part'
    at++
    syllables++
  }
  if (syllables < 2) return 'first'
  return letters.length - at > gap ? 'part' : 'whole'
}
