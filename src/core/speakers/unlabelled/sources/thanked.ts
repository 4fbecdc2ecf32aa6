import type { Block } from '../../../document/block.ts'
import { lookBack } from '../../../document/look-back.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'

/** `感谢你`, `谢谢您`: what both end in. */
const thanks = ['谢你', '谢您']
const called = /(?:^|[。！？!?>\n ])([\u3400-\u9fff]{2,6})[，,] ?(?:非常|十分|真的|真是|太|再次|也)*[感谢]$/
/** How far before the thanks a first name and what stands between may begin. */
const reach = 16
const longestQuote = 400
/** How many different first names are looked for in all of the text. */
const mostCalled = 20

/** `凯西，非常感谢你`, in a translated talk that names `凯西·洛德` in full: who is thanked by a first name. */
export function fromThanked({ blocks }: TranscriptDocument): Introduction[] {
  if (!blocks.some(({ layer }) => layer === 'original')) return []
  const main = blocks.filter((block) => block.layer === 'main' && isSpoken(block))
  const found: Introduction[] = []
  const names = new Map<string, string | undefined>()
  for (const block of main)
    for (const word of thanks)
      for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
        const first = called.exec(block.text.slice(Math.max(0, at - reach), at))?.[1]
        if (!first || isQuoted(block.text, at)) continue
        if (!names.has(first) && names.size < mostCalled) names.set(first, fullName(first, main))
        const name = names.get(first)
        if (!name) continue
        found.push({
          name,
          role: 'guest',
          kind: 'address',
          line: block.startLine,
          text: block.text.slice(Math.max(0, at - reach), at + word.length),
          confidence: 0.65,
        })
      }
  return found
}

/** Whether a quotation that begins before an index, no further back than one is long, ends behind it. */
function isQuoted(text: string, at: number): boolean {
  const open = lookBack(text, '“', at, longestQuote)
  return open >= 0 && !text.slice(open, at).includes('”')
}

function fullName(first: string, main: readonly Block[]): string | undefined {
  for (const { text } of main) {
    const at = text.indexOf(`${first}·`)
    if (at >= 0) return readForeignName(text, at)?.text
  }
  return undefined
}
