import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ExtractTally } from './tally-record.ts'

/** Told how an extraction goes. */
export interface ExtractEvents {
  found(files: number): void
  /** Files that need no work: their records are there from an earlier run. */
  kept(files: number): void
  /** A path of which nothing can be read. */
  problem(diagnostic: Diagnostic): void
  done(tally: ExtractTally): void
}
