/** Reads lines of a weight and the words that bear it. */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const line of list.split('\n')) {
    const [weight, ...words] = line.split(' ')
    for (const word of words) weights.set(word, Number(weight))
  }
  return weights
}
