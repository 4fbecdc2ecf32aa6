import { appendAll } from '../../model/append-all.ts'
import type { Block } from '../document/block.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import { type LanguagePassage, languagePassages } from './language-passages.ts'
import { lengthsAgree } from './lengths-agree.ts'
import { type NeighbourPair, type PairedNeighbours, pairNeighbours } from './pair-neighbours.ts'

/** The fewest pairs, and the share of a transcript's passages that has to stand in pairs. */
const leastPairs = 4
const share = 0.9

/**
 * The pairs of a transcript that says everything twice without markup, in a foreign language and in Chinese, by turns;
 * null for all others: one that only quotes, plays clips, or whose people speak two languages.
 */
export function sideBySide(blocks: readonly Block[], labelled: LabelledBlocks): PairedNeighbours | null {
  if (blocks.some(({ layer }) => layer === 'original')) return null
  const sections = languagePassages(blocks, labelled)
  const foreign = sections.flat().filter(({ side }) => side === 'foreign').length
  if (foreign < leastPairs) return null
  const total = sections.reduce((sum, { length }) => sum + length, 0)
  const first = foreignStandsFirst(sections) ? 'foreign' : 'chinese'
  const pairs: NeighbourPair[] = []
  const alone: LanguagePassage[] = []
  for (const section of sections) {
    const paired = pairNeighbours(section, first)
    appendAll(pairs, paired.pairs)
    appendAll(alone, paired.alone)
  }
  const systematic = pairs.length >= leastPairs && 2 * pairs.length >= share * total
  return systematic && lengthsAgree(pairs) ? { pairs, alone } : null
}

/** Whether Chinese follows what is foreign more often than the other way round. */
function foreignStandsFirst(sections: readonly (readonly LanguagePassage[])[]): boolean {
  let lead = 0
  for (const section of sections)
    for (let i = 1; i < section.length; i++)
      if (section[i]!.side !== section[i - 1]!.side) lead += section[i]!.side === 'chinese' ? 1 : -1
  return lead >= 0
}
