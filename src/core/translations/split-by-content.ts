import { appendAll } from '../../model/append-all.ts'
import type { Block } from '../document/block.ts'
import { alignRuns, canAlign } from './align-runs.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import type { LayerChunk } from './layer-chunks.ts'
import { sharedAnchors } from './shared-anchors.ts'

/** A Chinese translation has about a third of its English original's characters; what has less than this retells it. */
const retelling = 0.24
/** What of an original is too short for a retelling to have kept it, in UTF-16 units. */
const interjection = 20
/** How much of what a unit shares may stand elsewhere: a name or a number. */
const stray = 1
/** Nothing but a sound: `[music]`, `♪ … ♪`, `（笑声）`. Bounded, so that it stays linear. */
const longestCue = 100
const soundCue = /^[>\s]{0,8}(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|（[^（）]{1,80}）|♪[^♪]{0,80}♪?)[\s.]{0,8}$/

/** Told by the length first: this is asked of every block. */
const isSoundCue = ({ text }: Block): boolean => text.length <= longestCue && soundCue.test(text)

/** Blocks that are not parted. */
type Unit = Block[]

/**
 * Takes a chunk apart by what it says: paragraph by paragraph where both sides have as many, else by what they share and
 * by their lengths. A retelling is parted only where names or numbers tell it on both sides of the cut.
 */
export function splitByContent(chunk: LayerChunk, labelled: LabelledBlocks): LayerChunk[] {
  const cues = countCues(chunk.main) !== countCues(chunk.original)
  const retold = chunk.main.length !== chunk.original.length && isRetelling(chunk, labelled)
  const main = joinUnits(chunk.main, ({ listDepth }) => retold && listDepth > 0)
  const original = joinUnits(
    chunk.original,
    (block) => (cues && isSoundCue(block)) || (retold && block.text.length < interjection),
  )
  const mainIsShorter = main.length <= original.length
  const shorter = mainIsShorter ? main : original
  const longer = mainIsShorter ? original : main
  if (shorter.length === 1) return [chunk]
  const byCount = main.length === original.length && !retold
  if (!byCount && !canAlign(shorter.length, longer.length)) return [chunk]
  const shared = byCount ? [] : sharedAnchors(shorter.map(textOf), longer.map(textOf))
  const ends = alignRuns(shorter.map(lengthOf), longer.map(lengthOf), shared)
  const pieces: (LayerChunk & { tells: boolean })[] = []
  for (const [i, unit] of shorter.entries()) {
    const start = i === 0 ? 0 : ends[i - 1]!
    const run = longer.slice(start, ends[i]).flat()
    const tells = !retold || tellsRun(shared[i]!, start, ends[i]!)
    const last = pieces.at(-1)
    const piece = last && !(last.tells && tells) ? last : { main: [], original: [], tells: false }
    if (piece !== last) pieces.push(piece)
    appendAll(piece.main, mainIsShorter ? unit : run)
    appendAll(piece.original, mainIsShorter ? run : unit)
    piece.tells ||= tells
  }
  return pieces
}

/** Whether names or numbers place a unit in its run, and no more than a stray one elsewhere. */
function tellsRun(weights: readonly number[], start: number, end: number): boolean {
  let inside = 0
  let outside = 0
  for (const [i, weight] of weights.entries())
    if (i >= start && i < end) inside += weight
    else outside += weight
  return inside > 0 && outside <= Math.max(stray, inside / 5)
}

function isRetelling({ main, original }: LayerChunk, labelled: LabelledBlocks): boolean {
  return lengthOf(main) < retelling * lengthOf(original) && !main.some(({ index }) => labelled.has(index))
}

function countCues(blocks: readonly Block[]): number {
  return blocks.filter(isSoundCue).length
}

/** Joins each block that cannot stand alone to the one before; those at the beginning to the one after them. */
function joinUnits(blocks: readonly Block[], depends: (block: Block) => boolean): Unit[] {
  const units: Unit[] = []
  let open = true
  for (const block of blocks) {
    const joins = depends(block)
    if (units.length > 0 && (joins || open)) units.at(-1)!.push(block)
    else units.push([block])
    open &&= joins
  }
  return units
}

const textOf = (unit: Unit): string => unit.map(({ text }) => text).join('\n')

function lengthOf(unit: Unit): number {
  let length = 0
  for (const { text } of unit) length += text.length
  return length
}
