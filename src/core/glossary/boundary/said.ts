/** Which of a gloss's English words the stretch before it says in Chinese. Each list is by character of the stretch. */
export interface Said {
  /** How many of the gloss's words have a known translation: none, some or all. */
  readonly known: 'none' | 'some' | 'all'
  /** By character: 1 where a word of the gloss is said by it. */
  readonly byWord: readonly number[]
  /** By character: how many of the gloss's known words are said there or later. */
  readonly explained: readonly number[]
  readonly knownWords: number
}

/** `last`: where each known word is said last; -1 where it is not. */
export function saidBy(wordCount: number, byWord: readonly number[], last: readonly number[]): Said {
  const explained = new Array<number>(byWord.length + 1).fill(0)
  for (let i = byWord.length - 1; i >= 0; i--) {
    explained[i] = explained[i + 1]!
    for (const index of last) if (index === i) explained[i]! += 1
  }
  const known = last.length === 0 ? 'none' : last.length === wordCount ? 'all' : 'some'
  return { known, byWord, explained, knownWords: last.length }
}
