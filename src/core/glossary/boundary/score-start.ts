import { isDigit, isLatin } from '../script.ts'
import { characterBefore } from './character-before.ts'
import { firstCharacter } from './first-character.ts'
import type { GlossMeasure } from './gloss-measure.ts'
import type { TermWindow } from './term-window.ts'
import { wordBefore } from './word-before.ts'

/*
 * A log-linear model in tenths of a nat. Its weights were fitted on bold terms before a gloss, whose start is known,
 * read as if they were plain (8,700 of them in 633 transcripts; only what stands in ten transcripts and more bears a
 * weight). It tells what stands before a term (verbs, particles, measure words, titles) from what stands in one.
 */
const insideWord = -19
const afterSpace = 19
const atWall = 9
const atReach = -5

/** Chinese characters less two for each word or capital of the gloss, from -4 on. */
const againstMeaning: Readonly<Record<GlossMeasure['kind'], readonly number[]>> = {
  name: [-12, -5, -3, 3, 8, 6, 3, -4, -6, -7, -9, -13],
  words: [-15, -4, 0, 0, 9, 5, 0, -4, -9, -5, -4, -16],
  acronym: [0, -3, 0, 3, 4, 0, 0, -10, 0, -4, -10, -8],
  none: [],
}

/** Characters of the term, from 1 to 12 and more. */
const ofLength: Readonly<Record<GlossMeasure['kind'], readonly number[]>> = {
  name: [-5, 0, 4, 6, 3, 0, 0, 0, -4, -5, -3, -10],
  words: [-6, 0, 3, 6, 3, 3, 0, -5, -3, -5, -8, -7],
  acronym: [-8, 0, 0, 0, 0, 5, 0, 0, 0, -9, -7, -4],
  none: [-8, 0, 0, 4, 3, 2, 0, -3, -4, -6, -8, -10],
}

/** Characters before the dot of a foreign name, from 1 to 6 and more; the same less the syllables of the first word, from -3. */
const beforeDot = [-3, 4, 7, 0, -3, -5]
const againstSyllables = [0, -8, -5, 5, 8, 4, -3, -5, -6]

/** How well a term would start at token `at` of the window, or `within` characters into it. Higher is better. */
export function scoreStart(window: TermWindow, measure: GlossMeasure, at: number, within: number): number {
  const start = window.tokens[at]!.start + within
  const { text } = window
  let score = within > 0 ? insideWord : 0
  if (start === 0) score += window.reached ? atReach : atWall
  else score += scoreBefore(window, at, within, start)
  score += firstCharacter.get(letterClass(text, start)) ?? 0
  return score + window.inside[at + 1]! + scoreLength(window, start, measure)
}

function scoreBefore({ text, tokens }: TermWindow, at: number, within: number, start: number): number {
  let score = 0
  let end = start
  while (end > 0 && text[end - 1] === ' ') end--
  if (end < start) score += afterSpace
  if (within === 0) {
    const before = tokens[at - 1]!.text === ' ' ? tokens[at - 2] : tokens[at - 1]
    if (before) score += wordBefore.get(wordClass(before.text)) ?? 0
  }
  return end > 0 ? score + (characterBefore.get(letterClass(text, end - 1)) ?? 0) : score
}

function scoreLength({ text, lengths }: TermWindow, start: number, measure: GlossMeasure): number {
  const length = lengths[start]!
  let score = ofLength[measure.kind][Math.min(length, 12) - 1] ?? 0
  score += againstMeaning[measure.kind][clamp(length - 2 * measure.units, -4, 7) + 4] ?? 0
  const dot = text.indexOf('·', start) - start
  if (dot > 0) {
    score += beforeDot[Math.min(dot, 6) - 1]!
    if (measure.firstSyllables > 0) score += againstSyllables[clamp(dot - measure.firstSyllables, -3, 5) + 3]!
  }
  return score
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** All Latin letters and digits are one character to the model. */
function letterClass(text: string, index: number): string {
  const code = text.charCodeAt(index)
  return isLatin(code) || isDigit(code) ? 'A' : text[index]!
}

function wordClass(word: string): string {
  const code = word.charCodeAt(0)
  if (isDigit(code)) return '#'
  return isLatin(code) ? 'Aa' : word
}
