import type { Label } from '../labels/label.ts'

/** A stretch of one layer's plain text, by lines of the file (1-based, end inclusive). */
export interface Passage {
  readonly startLine: number
  readonly endLine: number
  readonly text: string
}

/** A turn before it is known who speaks. */
export interface TurnDraft extends Passage {
  readonly label: Label
  /** Index after the last block that can be the turn's: mostly of the one that the next turn begins in. */
  readonly untilBlock: number
}

/** What stands in the original layer for a turn. */
export interface OriginalDraft extends Passage {
  readonly label: string | null
}
