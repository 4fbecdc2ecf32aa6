/** Makes texts comparable: letter case, width, and simplified or traditional characters make no difference. */
export type Fold = (text: string) => string

/** `pairs`: each traditional character followed by its simplified form. Keeps lengths, except where case or width do not. */
export function makeFold(pairs: string): Fold {
  const simple = new Map<string, string>()
  for (let i = 0; i < pairs.length; i += 2) simple.set(pairs[i]!, pairs[i + 1]!)
  return (text) => {
    const folded = text.normalize('NFKC').toLowerCase()
    if (simple.size === 0) return folded
    let out = ''
    let done = 0
    for (let i = 0; i < folded.length; i++) {
      if (folded.charCodeAt(i) < 0x4e00) continue
      const other = simple.get(folded[i]!)
      if (other === undefined) continue
      out += folded.slice(done, i) + other
      done = i + 1
    }
    return done === 0 ? folded : out + folded.slice(done)
  }
}
