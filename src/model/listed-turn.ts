import type { Turn } from './turn.ts'

/** A turn with the transcript that it stands in. */
export interface ListedTurn extends Turn {
  readonly path: string
  readonly title: string | null
  readonly date: string | null
  /** Seconds: where the next timed turn starts, or as long as the words take; null where the turn has no start. */
  readonly endTime: number | null
}
