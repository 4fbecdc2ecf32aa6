import type { Block } from '../../../src/core/document/block.ts'
import { readDocument } from '../../../src/core/document/read-document.ts'
import type { TranscriptDocument } from '../../../src/core/document/transcript-document.ts'

/** Reads a body; what is wrong with its front matter does not matter here. */
export function read(text: string): TranscriptDocument {
  return readDocument(text, 'talk.md', () => {})
}

/** Each block's layer (o1 for the first original element) and text. */
export function layersOf(text: string): string[] {
  return read(text).blocks.map((block) => `${layerOf(block)} ${block.text}`)
}

const layerOf = (block: Block): string => (block.layer === 'main' ? 'main' : `o${block.group}`)
