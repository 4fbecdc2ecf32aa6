import type { Block, Span } from '../document/block.ts'
import type { GlossaryContext } from './glossary-context.ts'

/** A parenthesis that may be a gloss, with what its shapes and rejections look at. Indexes are into `block.text`. */
export interface Candidate {
  readonly context: GlossaryContext
  readonly block: Block
  /** Index of the opening mark. */
  readonly open: number
  /** Index of the closing mark. */
  readonly close: number
  /** What stands between the marks, trimmed. */
  readonly gloss: string
  /** Where the phrase before the mark ends: spaces and a gloss right before this one are stepped over. */
  readonly anchor: number
  /** The bold stretch that holds the parenthesis. */
  readonly around: Span | undefined
  /** The bold stretch that ends right before it, where none holds it. */
  readonly ending: Span | undefined
}

/** The phrase that a gloss explains. Indexes are into the block's text, end exclusive. */
export interface Term {
  readonly start: number
  readonly end: number
  readonly bold: boolean
  /** How sure the shape is that this is the phrase, 0 to 1. */
  readonly confidence: number
}

/** One way in which a term stands before its gloss. */
export interface Shape {
  readonly name: string
  find(candidate: Candidate): Term | undefined
}
