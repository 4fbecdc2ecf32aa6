import type { Candidate } from '../candidate.ts'
import { isDigit, isLatin } from '../script.ts'
import { measureGloss } from './gloss-measure.ts'
import { scoreRepeats } from './score-repeats.ts'
import { scoreSound } from './score-sound.ts'
import { scoreStart } from './score-start.ts'
import { windowBefore } from './term-window.ts'

export interface FoundStart {
  readonly start: number
  /** 0 to 1. */
  readonly confidence: number
}

/** Starts whose scores are closer than this are told apart by where else the phrase stands. */
const close = 25

/** Where the Chinese phrase that ends at `end` starts, not before `from`; `bonus` is for the start at `from`. */
export function findHanStart(
  { block, context, gloss }: Candidate,
  from: number,
  end: number,
  bonus = 0,
): FoundStart {
  const window = windowBefore(block.text, from, end, bonus > 0)
  const measure = measureGloss(gloss)
  const starts: { start: number; score: number }[] = []
  for (let at = window.first; at < window.tokens.length; at++) {
    const token = window.tokens[at]!
    for (let within = 0; within < token.text.length; within++) {
      const start = token.start + within
      if (!canStart(window.text, start)) continue
      const whole = window.start + start === from ? bonus : 0
      starts.push({ start, score: scoreStart(window, measure, at, within) + whole })
    }
  }
  starts.sort((a, b) => b.score - a.score)
  const [best, second] = starts
  if (!best) return { start: end, confidence: 0 }
  if (second && best.score - second.score < close) {
    const rivals = starts.filter(({ score }) => best.score - score < close)
    for (const rival of rivals) {
      const phrase = window.text.slice(rival.start)
      rival.score += scoreRepeats(context.text, phrase)
      if (measure.kind === 'name') rival.score += scoreSound(phrase, measure.head)
    }
    rivals.sort((a, b) => b.score - a.score)
    return {
      start: window.start + rivals[0]!.start,
      confidence: sureness(rivals[0]!.score - rivals[1]!.score),
    }
  }
  return { start: window.start + best.start, confidence: sureness(second ? best.score - second.score : 50) }
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
