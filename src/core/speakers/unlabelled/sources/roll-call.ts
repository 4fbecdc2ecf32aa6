import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { findSelfIntroductions } from '../../names/self-introduction.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'

/** How many paragraphs have to open with somebody's own name before they are a round of voices. */
const least = 4
/** Characters of a paragraph that may hold its greeting and the name, and how far in `我是` may stand. */
const reach = 60
const latest = 8

/** `嗨，我是艾米，负责…`, paragraph after paragraph: a round in which many say who they are. */
export function fromRollCall({ blocks }: TranscriptDocument): Introduction[] {
  const found = new Map<string, Introduction>()
  for (const block of blocks) {
    if (block.layer !== 'main' || !isSpoken(block)) continue
    const text = block.text.slice(0, reach)
    const [intro] = findSelfIntroductions(text, 0, Math.min(text.length, reach - 20))
    if (!intro?.certain || intro.start > latest || found.has(intro.name)) continue
    found.set(intro.name, {
      name: intro.name,
      alias: intro.alias,
      role: 'unknown',
      kind: 'introduction',
      line: block.startLine,
      text,
      confidence: 0.8,
    })
  }
  return found.size < least ? [] : [...found.values()]
}
