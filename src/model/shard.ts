/** One of several parts of the files, for several machines. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
}
