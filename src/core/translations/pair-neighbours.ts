import type { LanguagePassage } from './language-passages.ts'
import type { ScriptSide } from './script-side.ts'

/** A passage and the neighbour that says the same in the other language. */
export interface NeighbourPair {
  readonly chinese: LanguagePassage
  readonly foreign: LanguagePassage
}

export interface PairedNeighbours {
  readonly pairs: readonly NeighbourPair[]
  readonly alone: readonly LanguagePassage[]
}

/** What it costs to take a pair in the order that the transcript has elsewhere, in the other one, and to leave a passage alone. */
const usual = 0
const swapped = 1
const leftAlone = 2

/** Pairs neighbours of two languages so that the fewest passages of a section stand alone, in the transcript's usual order where that is open. */
export function pairNeighbours(passages: readonly LanguagePassage[], first: ScriptSide): PairedNeighbours {
  const costs = [0]
  const takesTwo = [false]
  for (let i = 1; i <= passages.length; i++) {
    const alone = costs[i - 1]! + leftAlone
    const pair = i > 1 ? costs[i - 2]! + pairCost(passages[i - 2]!, passages[i - 1]!, first) : alone
    takesTwo.push(pair < alone)
    costs.push(Math.min(pair, alone))
  }
  const pairs: NeighbourPair[] = []
  const alone: LanguagePassage[] = []
  for (let i = passages.length; i > 0; i--) {
    const passage = passages[i - 1]!
    if (!takesTwo[i]) alone.push(passage)
    else {
      const before = passages[--i - 1]!
      pairs.push(
        passage.side === 'chinese'
          ? { chinese: passage, foreign: before }
          : { chinese: before, foreign: passage },
      )
    }
  }
  return { pairs: pairs.reverse(), alone: alone.reverse() }
}

function pairCost(one: LanguagePassage, two: LanguagePassage, first: ScriptSide): number {
  if (one.side === two.side) return Number.POSITIVE_INFINITY
  return one.side === first ? usual : swapped
}
