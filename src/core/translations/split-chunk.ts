import type { Block } from '../document/block.ts'
import { type LabelledBlocks, openingLabel } from './labelled-blocks.ts'
import type { LayerChunk } from './layer-chunks.ts'
import { splitByContent } from './split-by-content.ts'

/**
 * Takes a chunk apart: at its turns where both sides have as many, else where the speaker changes, then by what
 * the two sides say.
 */
export function splitChunk(chunk: LayerChunk, labelled: LabelledBlocks): LayerChunk[] {
  if (chunk.main.length === chunk.original.length) return splitByContent(chunk, labelled)
  for (const cut of [atTurns, atSpeakers]) {
    const main = cut(chunk.main, labelled)
    const original = cut(chunk.original, labelled)
    if (main.length > 1 && main.length === original.length)
      return main.flatMap((blocks, i) => splitByContent({ main: blocks, original: original[i]! }, labelled))
  }
  return splitByContent(chunk, labelled)
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
