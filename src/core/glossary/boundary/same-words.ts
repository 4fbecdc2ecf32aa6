import { isLatin } from '../script.ts'
import type { StartQuestion } from './score-start.ts'

/*
 * What the model cannot have learnt, since all Latin letters are one character to it: whether the gloss has the very word.
 * In tenths of a nat, as the other scores.
 */

/** A term does not leave out its gloss's own word: `生成式 AI 垃圾图书（AI Slop）`. */
const leftOut = -40
/** A word that the gloss does not have is rather before the term: `CPU 缓存未命中（Cache Miss）`. */
const notSaid = -35
/** The word that the gloss opens with rather opens the term: `新品 Blackwell 架构（Blackwell Architecture）`. */
const opens = 35

/** By place in the window: what the words in Latin letters there and before tell of a start. */
export function scoreSameWords({ window, measure }: StartQuestion): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  if (measure.kind === 'none' || measure.kind === 'acronym') return scores
  const { text } = window
  const said = measure.head.toLowerCase().split(/[^a-z\d]+/)
  for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
    end = start
    while (end < text.length && isLatin(text.charCodeAt(end))) end++
    if (end - start < 2) continue
    const word = text.slice(start, end).toLowerCase()
    const after = text[end] === ' ' ? end + 1 : end
    if (!said.includes(word)) scores.set(start, notSaid)
    else {
      scores.set(after, leftOut)
      if (said[0] === word) scores.set(start, opens)
    }
  }
  return scores
}
