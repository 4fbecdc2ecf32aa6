import type { Candidate } from '../candidate.ts'
import type { GlossaryContext } from '../glossary-context.ts'
import { isDigit, isLatin } from '../script.ts'
import { type GlossMeasure, measureGloss } from './gloss-measure.ts'
import { scoreRepeats } from './score-repeats.ts'
import { scoreSound } from './score-sound.ts'
import { scoreStart } from './score-start.ts'
import { type TermWindow, windowBefore } from './term-window.ts'

export interface FoundStart {
  readonly start: number
  /** 0 to 1. */
  readonly confidence: number
}

/** Starts whose scores are closer than this are told apart by where else the phrase stands. */
const close = 25

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
  const measure = measureGloss(candidate.gloss)
  const options = { whole: bonus > 0, joined: measure.joined }
  const window = windowBefore(candidate.block.text, from, end, options)
  const starts = scoreStarts(window, measure, candidate.context)
  if (bonus > 0) for (const start of starts) if (window.start + start.at === from) start.score += bonus
  starts.sort((a, b) => b.score - a.score)
  const [best, second] = starts
  if (!best) return { start: end, confidence: 0 }
  if (!second || best.score - second.score >= close) return { start: window.start + best.at, confidence: 0.9 }
  const rivals = starts.slice(0, mostRivals).filter(({ score }) => best.score - score < close)
  for (const rival of rivals) {
    const phrase = window.text.slice(rival.at)
    rival.score += scoreRepeats(candidate.context.text, phrase)
    if (measure.kind === 'name') rival.score += scoreSound(phrase, measure.head)
  }
  rivals.sort((a, b) => b.score - a.score)
  const lead = rivals[0]!.score - rivals[1]!.score
  return { start: window.start + rivals[0]!.at, confidence: sureness(lead) }
}

function scoreStarts(window: TermWindow, measure: GlossMeasure, { phrases }: GlossaryContext): Start[] {
  const starts: Start[] = []
  for (let token = window.first; token < window.tokens.length; token++) {
    const { start, text } = window.tokens[token]!
    for (let within = 0; within < text.length; within++) {
      const at = start + within
      if (!canStart(window.text, at)) continue
      const known = phrases.has(window.text.slice(at)) ? knownPhrase : 0
      starts.push({ at, score: scoreStart(window, measure, token, within) + known })
    }
  }
  return starts
}

/** From 0.5 where two starts are as good, to 0.9. */
function sureness(lead: number): number {
  return 0.5 + 0.4 * (1 - Math.exp(-lead / 15))
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
