import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'

/** How many of a transcript's first paragraphs, and how much of each, may introduce who sits there. */
const openingLength = 5
const reach = 600

const seats = ['对面是', '對面是', '对面的是', '對面的是', '旁边是', '旁邊是', '旁边的是', '旁邊的是']
/** How long a name is that `我是` gives, and all that may stand before the seat. */
const before = 18
/** How long it takes to say who sits there. */
const longest = 24

/** `我是林海，对面是负责新闻的高山。`: who presents the programme together with him who says so. */
export function fromBeside({ blocks }: TranscriptDocument): Introduction[] {
  const found: Introduction[] = []
  const opening = blocks.filter((block) => block.layer === 'main' && isSpoken(block)).slice(0, openingLength)
  for (const { text, startLine } of opening)
    for (const { name, said } of seatedIn(text.slice(0, reach)))
      found.push({ name, role: 'host', kind: 'introduction', line: startLine, text: said, confidence: 0.75 })
  return found
}

function seatedIn(text: string): { name: string; said: string }[] {
  const found: { name: string; said: string }[] = []
  for (const seat of seats)
    for (let at = text.indexOf(seat); at >= 0; at = text.indexOf(seat, at + seat.length)) {
      const self = text.slice(Math.max(0, at - before), at).lastIndexOf('我是')
      const start = at + seat.length
      const end = text.slice(start, start + longest).search(/[。，,！？\n]|$/)
      const who = text.slice(start, start + end)
      const name = who.slice(who.lastIndexOf('的') + 1).replace(/(?:先生|女士|老师|老師)$/, '')
      if (self >= 0 && /^[\u3400-\u9fff]{2,4}$/.test(name))
        found.push({ name, said: text.slice(Math.max(0, at - before), start + end) })
    }
  return found
}
