/** The most work, in steps, spent on aligning one chunk; beyond it the chunk stays whole. */
const stepLimit = 400_000

/** Whether lists of so many members can be aligned with bounded work. */
export function canAlign(shorter: number, longer: number): boolean {
  return shorter * longer * longer <= stepLimit
}

/** What a shared name or number is worth against a misfit of lengths. */
const anchorWeight = 40

/**
 * Cuts the longer of two lists of lengths into as many runs as the shorter has members, so that the runs' lengths fit
 * best and hold most of what both sides share: the idea of Gale and Church (A Program for Aligning Sentences in Bilingual
 * Corpora, 1993), in a form that leaves nothing out. Yields, for each member of the shorter list, the index after its
 * run. The work grows with the shorter list and the square of the longer one: `canAlign` bounds it.
 */
export function alignRuns(
  shorter: readonly number[],
  longer: readonly number[],
  shared: readonly (readonly number[])[],
): number[] {
  const rows = shorter.length
  const columns = longer.length
  if (rows === columns) return longer.map((_, i) => i + 1)
  const ends = runningSums(longer)
  const ratio = runningSums(shorter).at(-1)! / Math.max(1, ends.at(-1)!)
  let best: number[] = ends.map((_, j) => (j === 0 ? 0 : Number.POSITIVE_INFINITY))
  const cuts: number[][] = []
  for (let i = 1; i <= rows; i++) {
    const found = runningSums(shared[i - 1]!)
    const next = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY)
    const cut = new Array<number>(columns + 1).fill(0)
    for (let j = i; j <= columns - (rows - i); j++)
      for (let k = i - 1; k < j; k++) {
        const cost =
          best[k]! +
          misfit(shorter[i - 1]!, (ends[j]! - ends[k]!) * ratio) -
          anchorWeight * (found[j]! - found[k]!)
        if (cost < next[j]!) {
          next[j] = cost
          cut[j] = k
        }
      }
    cuts.push(cut)
    best = next
  }
  const result: number[] = []
  for (let i = rows, j = columns; i > 0; i--) {
    result.unshift(j)
    j = cuts[i - 1]![j]!
  }
  return result
}

/** The squared difference of two lengths, in units of its usual spread, which grows with the length. */
function misfit(length: number, expected: number): number {
  const difference = length - expected
  return (difference * difference) / (length + expected + 1)
}

/** The sum of all values before each index. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push(sums.at(-1)! + value)
  return sums
}
