import type { Block } from '../document/block.ts'
import { alignByLength } from './align-by-length.ts'
import type { LayerChunk } from './layer-chunks.ts'

/** Takes a chunk apart: turn by turn where both sides have as many, then paragraph by paragraph, else by length. */
export function splitChunk(chunk: LayerChunk, turnBlocks: ReadonlyMap<number, unknown>): LayerChunk[] {
  if (chunk.main.length === chunk.original.length) return byLength(chunk)
  const main = atTurns(chunk.main, turnBlocks)
  const original = atTurns(chunk.original, turnBlocks)
  if (main.length < 2 || main.length !== original.length) return byLength(chunk)
  return main.flatMap((blocks, i) => byLength({ main: blocks, original: original[i]! }))
}

/** Cuts before each block that opens a turn, the first apart. */
function atTurns(blocks: readonly Block[], turnBlocks: ReadonlyMap<number, unknown>): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    if (runs.length === 0 || turnBlocks.has(block.index)) runs.push([block])
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
