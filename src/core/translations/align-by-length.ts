/** The most work, in steps, spent on aligning one chunk; beyond it the chunk stays whole. */
const stepLimit = 400_000

/**
 * Cuts the longer of two lists of lengths into as many runs as the shorter has members, so that the runs' lengths fit
 * best: the idea of Gale and Church (A Program for Aligning Sentences in Bilingual Corpora, 1993), in a form that
 * leaves nothing out. Yields, for each member of the shorter list, the index after its run; null where there would be too much work.
 */
export function alignByLength(shorter: readonly number[], longer: readonly number[]): number[] | null {
  const rows = shorter.length
  const columns = longer.length
  if (rows === columns) return longer.map((_, i) => i + 1)
  if (rows * columns * columns > stepLimit) return null
  const ratio = sum(shorter) / Math.max(1, sum(longer))
  const ends = [0]
  for (const length of longer) ends.push(ends.at(-1)! + length)
  let best: number[] = ends.map((_, j) => (j === 0 ? 0 : Number.POSITIVE_INFINITY))
  const cuts: number[][] = []
  for (let i = 1; i <= rows; i++) {
    const next = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY)
    const cut = new Array<number>(columns + 1).fill(0)
    for (let j = i; j <= columns - (rows - i); j++)
      for (let k = i - 1; k < j; k++) {
        const cost = best[k]! + misfit(shorter[i - 1]!, (ends[j]! - ends[k]!) * ratio)
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

function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}
