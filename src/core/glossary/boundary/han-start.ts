import type { Candidate } from '../candidate.ts'
import { simplify } from '../dictionary/simplify.ts'
import type { GlossaryContext } from '../glossary-context.ts'
import { isDigit, isLatin } from '../script.ts'
import { attributeBefore } from './attribute.ts'
import { withAttributeSaid } from './attribute-said.ts'
import { measureGloss } from './gloss-measure.ts'
import { officeBefore } from './office.ts'
import { renderedIn } from './rendered.ts'
import { renderings } from './renderings.ts'
import { scoreSameWords } from './same-words.ts'
import { scoreRepeats } from './score-repeats.ts'
import { type StartQuestion, scoreBeginning, scoreInside } from './score-start.ts'
import { likenessFrom, soundsOf } from './sound.ts'
import { type TermWindow, windowBefore } from './term-window.ts'
import { translatedIn } from './translated.ts'
import { fittedWeight } from './weights.ts'
import { countryOfOther, namesCountry } from './whole-name.ts'
import { kindOfWord } from './word-kind.ts'

export interface FoundStart {
  readonly start: number
  /** 0 to 1. */
  readonly confidence: number
}

/** Starts whose scores are closer than this are told apart by where else the phrase stands. */
const close = 80

/** More than these are never in question. */
const mostRivals = 4

/** For a phrase that the transcript marks as one elsewhere. */
const knownPhrase = 20

export interface Start {
  /** Index in the window's text. */
  readonly at: number
  /** In tenths of a nat. */
  score: number
}

/** Where the Chinese phrase that ends at `end` starts, not before `from`; `bonus` is for the start at `from`. */
export function findHanStart(candidate: Candidate, from: number, end: number, bonus = 0): FoundStart {
  const { block, context, gloss } = candidate
  const question = askForStart(block.text, from, end, gloss, bonus > 0)
  const { window } = question
  const starts = scoreStarts(question)
  if (bonus > 0) for (const start of starts) if (window.start + start.at === from) start.score += bonus
  const { best, lead } = chooseStart(starts, window.text, context)
  if (!best) return { start: end, confidence: 0 }
  const at = afterAttribute(question, afterOffice(question, afterCountry(question, best.at)))
  const start = withAttributeSaid(window.text, question.translated, at)
  return { start: window.start + start, confidence: sureness(lead) }
}

/** The best of the starts in a window's text, those that are close told apart by where else the phrase stands. */
export function chooseStart(
  starts: Start[],
  text: string,
  { phrases, text: transcript }: Pick<GlossaryContext, 'phrases' | 'text'>,
): { best: Start | undefined; lead: number } {
  for (const start of starts) if (phrases.has(text.slice(start.at))) start.score += knownPhrase
  starts.sort(byScore)
  const [best, second] = starts
  if (!best || !second || best.score - second.score >= close) return { best, lead: Number.POSITIVE_INFINITY }
  const rivals = starts.slice(0, mostRivals).filter(({ score }) => best.score - score < close)
  for (const rival of rivals) rival.score += scoreRepeats(transcript, text.slice(rival.at))
  rivals.sort(byScore)
  return { best: rivals[0], lead: rivals[0]!.score - rivals[1]!.score }
}

/** `美国大语言模型（LLM）`: a country is no part of what an acronym is known to say without it, nor words. */
function afterCountry({ window, measure, rendered, translated }: StartQuestion, at: number): number {
  if (measure.kind === 'none' || (measure.kind === 'acronym' && rendered.known !== 'all')) return at
  if (namesCountry(measure.head)) return at
  const { length } = countryOfOther(window.text.slice(at))
  const said = [rendered, translated].some(({ byWord }) => byWord.slice(at, at + length).includes(1))
  return said ? at : at + length
}

/** `首席财务官维巴夫（Vaibhav Taneja）`: an office is no part of a person's name. */
function afterOffice({ window, measure, rendered, translated, sounds }: StartQuestion, at: number): number {
  if (measure.kind !== 'name' || !sounds) return at
  const length = officeBefore(window.text.slice(at))
  if (length === 0 || likenessFrom(sounds, window.text, at + length) === 'no') return at
  const said = [rendered, translated].some(({ byWord }) => byWord.slice(at, at + length).includes(1))
  return said ? at : at + length
}

/** `明显延迟（Delay）`: which, how or how many is no part of a term where its gloss has no word for it. */
function afterAttribute({ window, measure, rendered, translated }: StartQuestion, at: number): number {
  if (measure.kind === 'none' || /\d/.test(measure.head)) return at
  const length = attributeBefore(window.text.slice(at))
  const said = [rendered, translated].some(({ byWord }) => byWord.slice(at, at + length).includes(1))
  return said ? at : at + length
}

const byScore = (a: Start, b: Start) => b.score - a.score

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
  const simplified = simplify(window.text)
  const translated = translatedIn(simplified, gloss)
  const kinds = window.tokens.map(({ start, text }) =>
    kindOfWord(simplified.slice(start, start + text.length)),
  )
  return { window, measure, rendered, translated, kinds, sounds }
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

function scoreStarts(question: StartQuestion): Start[] {
  const starts: Start[] = []
  const inside = scoresInside(question)
  const same = scoreSameWords(question)
  eachStart(question.window, (at, token, within) => {
    const score = scoreBeginning(question, token, within, fittedWeight) + inside[token]!
    starts.push({ at, score: score + (same.get(at) ?? 0) })
  })
  return starts
}

/** By token: what the tokens after it add to a term that starts there. */
function scoresInside(question: StartQuestion): number[] {
  const { tokens, first } = question.window
  const inside = new Array<number>(tokens.length).fill(0)
  for (let i = tokens.length - 1; i > first; i--)
    inside[i - 1] = inside[i]! + scoreInside(question, i, fittedWeight)
  return inside
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
