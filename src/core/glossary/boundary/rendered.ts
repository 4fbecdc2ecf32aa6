import { hasHan, isHan } from '../script.ts'
import { glossWords } from './gloss-words.ts'

/** What of the stretch before a gloss the gloss says again. Each list is by character of the window's text. */
export interface Rendered {
  /** How many of the gloss's English words have a known rendering: none, some or all. */
  readonly known: 'none' | 'some' | 'all'
  /** By character: 1 where a word of the gloss is rendered by it. */
  readonly byWord: readonly number[]
  /** By character: how many of the gloss's known words are rendered there or later. */
  readonly explained: readonly number[]
  readonly knownWords: number
  /** By character: 1 where the gloss's Chinese has it too; empty where the gloss has no Chinese. */
  readonly repeated: readonly number[]
}

/** How far into a gloss its Chinese may name the term. */
const reach = 30

export function renderedIn(text: string, gloss: string, renderings: ReadonlyMap<string, string>): Rendered {
  const words = glossWords(gloss)
  const rendering = words.map((word) => renderings.get(word)).filter((characters) => characters !== undefined)
  const known = rendering.length === 0 ? 'none' : rendering.length === words.length ? 'all' : 'some'
  const byWord = new Array<number>(text.length).fill(0)
  const explained = new Array<number>(text.length + 1).fill(0)
  const last = rendering.map((characters) => {
    for (let i = text.length - 1; i >= 0; i--) if (characters.includes(text[i]!)) return i
    return -1
  })
  if (known !== 'none') {
    for (let i = text.length - 1; i >= 0; i--) {
      if (rendering.some((characters) => characters.includes(text[i]!))) byWord[i] = 1
      explained[i] = last.filter((index) => index >= i).length
    }
  }
  const head = gloss.slice(0, reach)
  const repeated: number[] = []
  if (hasHan(head)) {
    for (let i = 0; i < text.length; i++) {
      repeated.push(isHan(text.charCodeAt(i)) && head.includes(text[i]!) ? 1 : 0)
    }
  }
  return { known, byWord, explained, knownWords: rendering.length, repeated }
}
