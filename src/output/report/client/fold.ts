/** Makes texts comparable: letter case, width, and simplified or traditional characters make no difference. */
export type Fold = (text: string) => string

/** `pairs`: each traditional character followed by its simplified form. Keeps lengths, except where case or width do not. */
export function makeFold(pairs: string): Fold {
  const simple = new Map<string, string>()
  for (let i = 0; i < pairs.length; i += 2) simple.set(pairs[i]!, pairs[i + 1]!)
  // One class of single characters: linear.
  const traditional = pairs === '' ? null : new RegExp(`[${[...simple.keys()].join('')}]`, 'g')
  return (text) => {
    const folded = text.normalize('NFKC').toLowerCase()
    return traditional === null ? folded : folded.replace(traditional, (character) => simple.get(character)!)
  }
}
