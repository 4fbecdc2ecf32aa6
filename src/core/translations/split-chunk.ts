import type { Block } from '../document/block.ts'
import { alignByLength } from './align-by-length.ts'
import { type LabelledBlocks, openingLabel } from './labelled-blocks.ts'
import type { LayerChunk } from './layer-chunks.ts'

/**
 * Takes a chunk apart: at its turns where both sides have as many, else where the speaker changes, then paragraph by
 * paragraph, else by length.
 */
export function splitChunk(chunk: LayerChunk, labelled: LabelledBlocks): LayerChunk[] {
  if (chunk.main.length === chunk.original.length) return byLength(chunk)
  for (const cut of [atTurns, atSpeakers]) {
    const main = cut(chunk.main, labelled)
    const original = cut(chunk.original, labelled)
    if (main.length > 1 && main.length === original.length)
      return main.flatMap((blocks, i) => byLength({ main: blocks, original: original[i]! }))
  }
  return byLength(chunk)
}

/** Cuts before each block that opens a turn, the first apart. */
function atTurns(blocks: readonly Block[], labelled: LabelledBlocks): Block[][] {
  return cutBefore(blocks, (block) => openingLabel(block, labelled) !== undefined)
}

/** Cuts before each block that opens a turn of somebody else: one side may label each paragraph, the other each speech. */
function atSpeakers(blocks: readonly Block[], labelled: LabelledBlocks): Block[][] {
  let speaker: string | undefined
  return cutBefore(blocks, (block) => {
    const key = openingLabel(block, labelled)?.key
    if (key === undefined || key === speaker) return false
    speaker = key
    return true
  })
}

function cutBefore(blocks: readonly Block[], begins: (block: Block) => boolean): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    if (begins(block) || runs.length === 0) runs.push([block])
    else runs.at(-1)!.push(block)
  }
  return runs
}

function byLength(chunk: LayerChunk): LayerChunk[] {
  const mainIsShorter = chunk.main.length <= chunk.original.length
  const shorter = mainIsShorter ? chunk.main : chunk.original
  const longer = mainIsShorter ? chunk.original : chunk.main
  const length = ({ text }: Block): number => text.length
  const ends = alignByLength(shorter.map(length), longer.map(length))
  if (!ends) return [chunk]
  return shorter.map((block, i) => {
    const run = longer.slice(i === 0 ? 0 : ends[i - 1], ends[i])
    return mainIsShorter ? { main: [block], original: run } : { main: run, original: [block] }
  })
}
