export type Layer = 'main' | 'original'
export type SpanKind = 'strong' | 'emphasis' | 'delete' | 'link' | 'code'
export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'code'

/** Inline markup over a stretch of a block's plain text: indexes into `Block.text`, end exclusive. */
export interface Span {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
}

/**
 * A stretch of text that stands alone: a paragraph, a heading, a table cell, a code block, a piece of HTML's text.
 * The Markdown tree is walked once, into blocks; whatever looks for knowledge reads blocks, never the tree.
 */
export interface Block {
  /** Index in `TranscriptDocument.blocks`. */
  readonly index: number
  readonly kind: BlockKind
  readonly layer: Layer
  /** Which original-language element it stands in, counted from 1 in the file's order; 0 in the main layer. */
  readonly group: number
  /** Heading depth, 1 to 6; 0 for all else. */
  readonly depth: number
  /** How many lists it stands in. */
  readonly listDepth: number
  /** How many block quotes it stands in. */
  readonly quoteDepth: number
  /** UTF-16 offsets in the whole file, markup included, end exclusive. */
  readonly start: number
  readonly end: number
  /** Lines in the whole file, 1-based, end inclusive. */
  readonly startLine: number
  readonly endLine: number
  /**
   * Text without markup, HTML and comments; a line break of the source is '\n'. Markers that no rule closes are text
   * to Markdown and stay (`**`): whoever repairs them needs them, `plainText` leaves them out.
   */
  readonly text: string
  /** By start, the outer before the inner. */
  readonly spans: readonly Span[]
  /** Pairs (index in `text`, offset in the file), by index: from each pair on, both run in step until the next. */
  readonly runs: readonly number[]
}

/** The offset in the file of a character of the block's text. */
export function sourceOffset(block: Block, index: number): number {
  const { runs } = block
  let low = 0
  let high = runs.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[2 * middle]! <= index) low = middle
    else high = middle - 1
  }
  return runs[2 * low + 1]! + (index - runs[2 * low]!)
}
