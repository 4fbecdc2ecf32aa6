import type { Candidate } from '../candidate.ts'
import type { GlossaryContext } from '../glossary-context.ts'
import { isDigit, isLatin } from '../script.ts'
import { measureGloss } from './gloss-measure.ts'
import { renderedIn } from './rendered.ts'
import { renderings } from './renderings.ts'
import { scoreRepeats } from './score-repeats.ts'
import { type StartQuestion, scoreStart } from './score-start.ts'
import { soundsOf } from './sound.ts'
import { type TermWindow, windowBefore } from './term-window.ts'
import { fittedWeight } from './weights.ts'

export interface FoundStart {
  readonly start: number
  /** 0 to 1. */
  readonly confidence: number
}

/** Starts whose scores are closer than this are told apart by where else the phrase stands. */
const close = 40

/** What a tenth of a nat of repeats, which are not fitted with the rest, is worth beside it. */
const repeatsWorth = 1.5

/** More than these are never in question. */
const mostRivals = 4

/** For a phrase that the transcript marks as one elsewhere. */
const knownPhrase = 20

interface Start {
  /** Index in the window's text. */
  readonly at: number
  score: number
}

/** Where the Chinese phrase that ends at `end` starts, not before `from`; `bonus` is for the start at `from`. */
export function findHanStart(candidate: Candidate, from: number, end: number, bonus = 0): FoundStart {
  const question = askForStart(candidate.block.text, from, end, candidate.gloss, bonus > 0)
  const { window } = question
  const starts = scoreStarts(question, candidate.context)
  if (bonus > 0) for (const start of starts) if (window.start + start.at === from) start.score += bonus
  starts.sort((a, b) => b.score - a.score)
  const [best, second] = starts
  if (!best) return { start: end, confidence: 0 }
  if (!second || best.score - second.score >= close) return { start: window.start + best.at, confidence: 0.9 }
  const rivals = starts.slice(0, mostRivals).filter(({ score }) => best.score - score < close)
  for (const rival of rivals) {
    const phrase = window.text.slice(rival.at)
    rival.score += repeatsWorth * scoreRepeats(candidate.context.text, phrase)
  }
  rivals.sort((a, b) => b.score - a.score)
  const lead = rivals[0]!.score - rivals[1]!.score
  return { start: window.start + rivals[0]!.at, confidence: sureness(lead) }
}

/** The stretch before a gloss, and what the gloss lets expect there. `whole`: its beginning may be the term's. */
export function askForStart(
  text: string,
  from: number,
  end: number,
  gloss: string,
  whole: boolean,
): StartQuestion {
  const measure = measureGloss(gloss)
  const long = measure.kind !== 'acronym' && measure.units > 1
  const joined = measure.joined || measure.units > 2
  const window = windowBefore(text, from, end, { whole, joined, long })
  const rendered = renderedIn(window.text, gloss, renderings)
  const sounds = measure.kind === 'name' ? soundsOf(window.text, measure.head) : undefined
  return { window, measure, rendered, sounds }
}

/** The places of a window where a term can start, by token and character in it. */
export function eachStart(
  window: TermWindow,
  visit: (at: number, token: number, within: number) => void,
): void {
  for (let token = window.first; token < window.tokens.length; token++) {
    const { start, text } = window.tokens[token]!
    for (let within = 0; within < text.length; within++) {
      if (canStart(window.text, start + within)) visit(start + within, token, within)
    }
  }
}

function scoreStarts(question: StartQuestion, { phrases }: GlossaryContext): Start[] {
  const starts: Start[] = []
  eachStart(question.window, (at, token, within) => {
    const known = phrases.has(question.window.text.slice(at)) ? knownPhrase : 0
    starts.push({ at, score: scoreStart(question, token, within, fittedWeight) + known })
  })
  return starts
}

/** From 0.5 where two starts are as good, to 0.9. */
function sureness(lead: number): number {
  return 0.5 + 0.4 * (1 - Math.exp(-lead / 25))
}

/** No term starts with a space or a joint, or inside a foreign name, a word in Latin letters or a number. */
function canStart(text: string, index: number): boolean {
  if (' ·•-.&+/%'.includes(text[index]!)) return false
  if (index === 0) return true
  const before = text[index - 1]!
  if (before === '·' || before === '•') return false
  const inWord =
    isWordCode(text.charCodeAt(index)) && (isWordCode(text.charCodeAt(index - 1)) || '.-&'.includes(before))
  return !inWord
}

function isWordCode(code: number): boolean {
  return isLatin(code) || isDigit(code)
}
