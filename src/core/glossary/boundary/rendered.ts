import { hasHan, isHan } from '../script.ts'
import { glossWords } from './gloss-words.ts'
import { type Said, saidBy } from './said.ts'

/** What of the stretch before a gloss the gloss says again, by renderings learnt. */
export interface Rendered extends Said {
  /** By character: 1 where the gloss's Chinese has it too; empty where the gloss has no Chinese. */
  readonly repeated: readonly number[]
}

/** How far into a gloss its Chinese may name the term. */
const reach = 30

export function renderedIn(text: string, gloss: string, renderings: ReadonlyMap<string, string>): Rendered {
  const words = glossWords(gloss)
  const rendering = words.map((word) => renderings.get(word)).filter((characters) => characters !== undefined)
  const byWord = new Array<number>(text.length).fill(0)
  const last = rendering.map((characters) => {
    for (let i = text.length - 1; i >= 0; i--) if (characters.includes(text[i]!)) return i
    return -1
  })
  if (rendering.length > 0) {
    for (let i = text.length - 1; i >= 0; i--)
      if (rendering.some((characters) => characters.includes(text[i]!))) byWord[i] = 1
  }
  return { ...saidBy(words.length, byWord, last), repeated: repeatedIn(text, gloss.slice(0, reach)) }
}

function repeatedIn(text: string, head: string): number[] {
  const repeated: number[] = []
  if (hasHan(head)) {
    for (let i = 0; i < text.length; i++) {
      repeated.push(isHan(text.charCodeAt(i)) && head.includes(text[i]!) ? 1 : 0)
    }
  }
  return repeated
}
