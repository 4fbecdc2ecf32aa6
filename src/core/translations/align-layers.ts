import type { Block } from '../document/block.ts'
import { type LabelledBlocks, openingLabel } from './labelled-blocks.ts'
import { type LayerChunk, layerChunks } from './layer-chunks.ts'
import { splitChunk } from './split-chunk.ts'

/** Pairs the two layers' blocks, in the file's order; `main` is empty where an original translates nothing. */
export function alignLayers(blocks: readonly Block[], labelled: LabelledBlocks): LayerChunk[] {
  if (!blocks.some(({ layer }) => layer === 'original')) return []
  const chunks = layerChunks(blocks, (main, original) => sameTurns(main, original, labelled))
  return chunks.flatMap((chunk) => (chunk.main.length === 0 ? [chunk] : splitChunk(chunk, labelled)))
}

/** Whether both sides hold the same turns, block by block, of at least two speakers who stay who they are. */
function sameTurns(main: readonly Block[], original: readonly Block[], labelled: LabelledBlocks): boolean {
  if (main.length !== original.length) return false
  const names = new Map<string, string>()
  for (const [i, block] of main.entries()) {
    const key = openingLabel(block, labelled)?.key
    const other = openingLabel(original[i]!, labelled)?.key
    if (key === undefined || other === undefined) {
      if (key !== other) return false
    } else if ((names.get(key) ?? other) !== other) return false
    else names.set(key, other)
  }
  return new Set(names.values()).size > 1
}
