import type { Block } from '../document/block.ts'

/** Neighbours in the file: main text, and the original-language text that follows it. Headings stand in neither. */
export interface LayerChunk {
  readonly main: Block[]
  readonly original: Block[]
}

type Matches = (main: readonly Block[], original: readonly Block[]) => boolean

/**
 * Cuts a transcript where original text ends and main text, or a heading, begins. Where the original stands first, as
 * a transcript's first chunk tells, it belongs to the main text after it. Sections without an original belong to the
 * next one where only together they match it.
 */
export function layerChunks(blocks: readonly Block[], matches: Matches): LayerChunk[] {
  const originalFirst = opensWithOriginal(blocks)
  const chunks: LayerChunk[] = []
  /** The main text of the sections that had no original, since the last that had. */
  let waiting: Block[][] = []
  let main: Block[] = []
  let original: Block[] = []
  const flush = (): void => {
    if (original.length > 0) {
      chunks.push({ main: withWaiting(waiting, main, original, matches), original })
      waiting = []
    } else if (main.length > 0 && !originalFirst) waiting.push(main)
    main = []
    original = []
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.layer === 'main') flush()
    } else if (block.layer === 'main') {
      if (!originalFirst && original.length > 0) flush()
      main.push(block)
    } else {
      if (originalFirst && main.length > 0) flush()
      original.push(block)
    }
  }
  flush()
  return chunks
}

/** The main text with that of the sections before it, as many as it takes to match the original; alone where none do. */
function withWaiting(
  waiting: readonly Block[][],
  main: Block[],
  original: readonly Block[],
  matches: Matches,
): Block[] {
  let from = waiting.length
  let length = main.length
  while (from > 0 && length < original.length) length += waiting[--from]!.length
  if (from === waiting.length || length !== original.length) return main
  const together = [...waiting.slice(from).flat(), ...main]
  return matches(together, original) ? together : main
}

/** Whether every section that holds both layers begins with the original. */
function opensWithOriginal(blocks: readonly Block[]): boolean {
  let first: Block | null = null
  let seen = false
  let sectionDone = false
  for (const block of blocks) {
    if (block.kind === 'heading') {
      first = null
      sectionDone = false
    } else if (!first) first = block
    else if (!sectionDone && block.layer !== first.layer) {
      if (first.layer === 'main') return false
      seen = true
      sectionDone = true
    }
  }
  return seen
}
