import type { Said } from './said.ts'

/**
 * Where a term starts with the attribute before it that the gloss has a word for, `预期中的回报（Expected Return）`: what stands right
 * before 的 says one of the gloss's words, and with it all that are known are said.
 */
export function withAttributeSaid(text: string, { byWord, explained, knownWords }: Said, at: number): number {
  const link = /[性中]?的$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0
  if (link === 0 || explained[at] === knownWords) return at
  // 性 may be a part of the word: 确定性.
  const ends = [at - link, at - 1]
  for (const end of ends) {
    let start = end
    while (start > 0 && byWord[start - 1] === 1) start--
    if (end - start > 1 && explained[start] === knownWords) return start
  }
  return at
}
