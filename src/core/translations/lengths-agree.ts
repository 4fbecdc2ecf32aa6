import type { LanguagePassage } from './language-passages.ts'
import type { NeighbourPair } from './pair-neighbours.ts'

/** A Chinese translation's length over its original's, in characters: about a third. */
const least = 0.15
const most = 0.8
/** How strongly the two sides' lengths have to go together, as a correlation. */
const correlation = 0.6
/** How far a length may be off, in units of its usual spread; and which share of the pairs may be further off. */
const spread = 3
const share = 0.75

/** Whether one side of the pairs is as long as a translation of the other would be: talk in two languages by turns is not. */
export function lengthsAgree(pairs: readonly NeighbourPair[]): boolean {
  const lengths = pairs.map(({ chinese, foreign }) => [lengthOf(chinese), lengthOf(foreign)] as const)
  const ratios = lengths.map(([chinese, foreign]) => chinese / foreign).sort((a, b) => a - b)
  const ratio = ratios[ratios.length >> 1] ?? 0
  if (ratio < least || ratio > most) return false
  let near = 0
  for (const [chinese, foreign] of lengths) {
    const expected = foreign * ratio
    if (Math.abs(chinese - expected) < spread * Math.sqrt((chinese + expected) / 2 + 10)) near++
  }
  return near >= share * lengths.length && correlate(lengths) >= correlation
}

/** Pearson's correlation of the two sides' logarithms. */
function correlate(lengths: readonly (readonly [number, number])[]): number {
  const logs = lengths.map(([a, b]) => [Math.log(a + 1), Math.log(b + 1)] as const)
  let meanA = 0
  let meanB = 0
  for (const [a, b] of logs) {
    meanA += a / logs.length
    meanB += b / logs.length
  }
  let both = 0
  let own = 0
  let other = 0
  for (const [a, b] of logs) {
    both += (a - meanA) * (b - meanB)
    own += (a - meanA) ** 2
    other += (b - meanB) ** 2
  }
  return own === 0 || other === 0 ? 0 : both / Math.sqrt(own * other)
}

const lengthOf = ({ bodyStart, end }: LanguagePassage): number => end - bodyStart
