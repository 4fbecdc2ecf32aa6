import { pinyinInitial } from '../pinyin-initials.ts'
import { isHan } from '../script.ts'

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

/**
 * What it tells that a phrase sounds like a name from its first letter to its end (克罗格, Kroger): the words before
 * it do not. In tenths of a nat, fitted as the other scores.
 */
export function scoreSound(phrase: string, name: string): number {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  let at = 0
  let syllables = 0
  for (const char of phrase) {
    if (char === '·') continue
    if (!isHan(char.charCodeAt(0))) return -3
    const sound = sounds[pinyinInitial(char)] ?? ''
    const limit = syllables === 0 ? 1 : at + gap + 1
    while (at < letters.length && at < limit && !sound.includes(letters[at]!)) at++
    if (at >= letters.length || at >= limit) return -3
    at++
    syllables++
  }
  if (syllables < 2) return -3
  if (letters.length - at > gap) return 0
  // A dot says that it is a name: then it is the sound that tells.
  return phrase.includes('·') ? 30 : 15
}
