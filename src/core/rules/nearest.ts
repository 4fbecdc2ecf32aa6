/** Edits between two texts: insert, delete, replace, swap of neighbours (optimal string alignment). Inputs are short. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '')

/**
 * The one of `known` that somebody may have meant by `given`: the same but for case and hyphens, at most a third of it
 * mistyped, or one the beginning of the other. Null where none is near.
 */
export function nearest(given: string, known: readonly string[]): string | null {
  if (given.length > 60) return null
  const wanted = plain(given)
  let best: string | null = null
  let bestCost = Math.max(1, Math.floor(wanted.length / 3)) + 0.5
  for (const each of known) {
    const name = plain(each)
    if (name === wanted) return each
    const begins =
      Math.min(name.length, wanted.length) >= 4 && (name.startsWith(wanted) || wanted.startsWith(name))
    if (!begins && Math.abs(name.length - wanted.length) >= bestCost) continue
    const cost = begins ? Math.min(1, distance(wanted, name)) : distance(wanted, name)
    if (cost < bestCost) {
      best = each
      bestCost = cost
    }
  }
  return best
}
