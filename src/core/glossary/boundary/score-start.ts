import { isDigit, isHan, isLatin } from '../script.ts'
import type { GlossMeasure } from './gloss-measure.ts'
import type { Rendered } from './rendered.ts'
import type { Said } from './said.ts'
import { likenessFrom, type Sounds } from './sound.ts'
import type { TermWindow } from './term-window.ts'
import type { WordKind } from './word-kind.ts'

/*
 * A log-linear model in tenths of a nat: a start's score is the sum of the weights of what is seen there. The weights
 * and the renderings are fitted by `test/score/fit-boundary.mjs`, which says on what.
 */

/** What a weight is borne by. */
export type Family = 'characterBefore' | 'firstCharacter' | 'wordBefore' | 'wordInside' | 'sight'

/** The weight of what is seen. */
export type Weigh = (family: Family, seen: string) => number

export interface StartQuestion {
  readonly window: TermWindow
  readonly measure: GlossMeasure
  readonly rendered: Rendered
  readonly translated: Said
  /** By token. */
  readonly kinds: readonly WordKind[]
  /** Where the gloss is a name. */
  readonly sounds: Sounds | undefined
}

/** What token `at` adds to each term that starts before it. */
export function scoreInside({ window, measure, kinds }: StartQuestion, at: number, weigh: Weigh): number {
  const word = insideClass(window.tokens[at]!.text, measure)
  return weigh('wordInside', word) + weigh('sight', `holds_${kinds[at]}`)
}

/**
 * How well a term would start at token `at` of the window, or `within` characters into it, the tokens after it left aside.
 * Higher is better.
 */
export function scoreBeginning(question: StartQuestion, at: number, within: number, weigh: Weigh): number {
  const { window, rendered, sounds, translated } = question
  const start = window.tokens[at]!.start + within
  let score = within > 0 ? weigh('sight', 'inside_a_word') : 0
  score +=
    start === 0
      ? weigh('sight', window.reached ? 'at_reach' : 'at_wall')
      : scoreBefore(window, at, within, start, weigh)
  score += weigh('firstCharacter', letterClass(window.text, start))
  if (sounds)
    score += weigh(
      'sight',
      `${rendered.known}_sounds_${likenessFrom(sounds, window.text, start)}${window.text.includes('·', start) ? '·' : ''}`,
    )
  score += scoreKinds(question, at, within, weigh) + scoreLength(question, start, weigh)
  if (rendered.known !== 'none') score += scoreSaid(window.text, rendered, start, rendered.known, weigh)
  if (translated.known !== 'none')
    score += scoreSaid(window.text, translated, start, `${translated.known}_translated`, weigh)
  return score + scoreRepeated(rendered.repeated, start, weigh)
}

/** Whether the term opens with a verb, by a dictionary, and what it opens after. */
function scoreKinds({ measure, kinds }: StartQuestion, at: number, within: number, weigh: Weigh): number {
  const first = within === 0 ? kinds[at] : 'part'
  let score = weigh('sight', `opens_${first}${at < kinds.length - 1 ? '' : '_alone'}`)
  score += weigh('sight', `${measure.kind}_opens_${first}`)
  if (within > 0 || at === 0) return score
  const before = kinds[at - 1]
  return score + weigh('sight', `after_${before}`) + weigh('sight', `${before}_then_${first}`)
}

function scoreBefore(
  { text, tokens }: TermWindow,
  at: number,
  within: number,
  start: number,
  weigh: Weigh,
): number {
  let score = 0
  let end = start
  while (end > 0 && text[end - 1] === ' ') end--
  if (end < start) score += weigh('sight', 'after_a_space')
  if (within === 0) {
    const before = tokens[at - 1]!.text === ' ' ? tokens[at - 2] : tokens[at - 1]
    if (before) score += weigh('wordBefore', wordClass(before.text))
  }
  return end > 0 ? score + weigh('characterBefore', letterClass(text, end - 1)) : score
}

function scoreLength({ window, measure }: StartQuestion, start: number, weigh: Weigh): number {
  const { text, lengths } = window
  const length = lengths[start]!
  let score = weigh('sight', `${measure.kind}_of_${Math.min(length, 12)}`)
  if (measure.kind !== 'none') {
    score += weigh('sight', `${measure.kind}_by_${clamp(length - 2 * measure.units, -4, 7)}`)
  }
  const dot = text.indexOf('·', start) - start
  if (dot > 0) {
    score += weigh('sight', `dot_after_${Math.min(dot, 6)}`)
    if (measure.firstSyllables > 0)
      score += weigh('sight', `dot_by_${clamp(dot - measure.firstSyllables, -3, 5)}`)
  }
  return score
}

/** What the gloss says in English is the term's; what it does not say is rather not. */
function scoreSaid(text: string, said: Said, start: number, known: string, weigh: Weigh): number {
  const { byWord, explained, knownWords } = said
  let score = weigh('sight', `${known}_first_${byWord[start]}${byWord[start + 1] ?? 0}`)
  if (start > 0 && isHan(text.charCodeAt(start - 1)))
    score += weigh('sight', `${known}_before_${byWord[start - 1] || (byWord[start - 2] ?? 0)}`)
  score += weigh('sight', `${known}_more_${Math.min(countUnsaid(text, byWord, start), 6)}`)
  return score + weigh('sight', `${known}_left_${Math.min(knownWords - explained[start]!, 3)}`)
}

/** What the gloss says again in Chinese is the term's. */
function scoreRepeated(repeated: readonly number[], start: number, weigh: Weigh): number {
  if (repeated.length === 0) return 0
  const score = weigh('sight', `again_first_${repeated[start]}${repeated[start + 1] ?? 0}`)
  return start > 0 ? score + weigh('sight', `again_before_${repeated[start - 1]}`) : score
}

/** Chinese characters of the term that no known word of the gloss explains. */
function countUnsaid(text: string, said: readonly number[], start: number): number {
  let count = 0
  for (let i = start; i < text.length; i++) if (said[i] === 0 && isHan(text.charCodeAt(i))) count++
  return count
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

const joints = '和与及或與跟'

/** A link in the term is likelier where the gloss joins things too. */
function insideClass(word: string, { joined, kind }: GlossMeasure): string {
  if (word.length === 1 && joints.includes(word)) return joined ? `${kind}+&` : `${kind}&`
  if (word === '的') return `${kind}的`
  const code = word.charCodeAt(0)
  return isLatin(code) || isDigit(code) ? 'A' : word
}
