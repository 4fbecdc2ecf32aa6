/** Reads words and the characters that render each: `model 模型;market 市场`. */
export function readRenderings(list: string): ReadonlyMap<string, string> {
  const renderings = new Map<string, string>()
  for (const entry of list.split(/[;\n]/)) {
    const [word, characters] = entry.split(' ')
    if (word && characters) renderings.set(word, characters)
  }
  return renderings
}
