import { appendAll } from '../../../../model/append-all.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { FoundName } from '../../names/find-names.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'
import { joinCaptions } from '../join-captions.ts'
import { peopleAt } from './welcomes.ts'

/** How many of a layer's last paragraphs, and how much of each one's end, may thank the guests. */
const endingLength = 4
const reach = 800
const thanks = [', thank you', ', thanks', ', many thanks', ', really', ', we appreciate', ', I appreciate']
const stops = '.!?>\n'
/** How long a list of names is. */
const longest = 160

/** `Mara Quill, really appreciate your time. Bo Stone and Ann Lee, thank you very much.`: whom a programme thanks at its end. */
export function fromFarewells({ blocks }: TranscriptDocument): Introduction[] {
  const found: Introduction[] = []
  for (const layer of ['main', 'original']) {
    const spoken = blocks.filter((block) => block.layer === layer && isSpoken(block))
    for (const block of spoken.slice(-endingLength)) {
      const text = joinCaptions(block.text.slice(-reach))
      for (const { name, start, end } of thankedIn(text))
        found.push({
          name,
          role: 'guest',
          kind: 'address',
          line: block.endLine,
          text: text.slice(start, end + 20),
          confidence: 0.7,
        })
    }
  }
  return found
}

/** Full names at the beginning of a sentence that thanks them. */
function thankedIn(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const word of thanks)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      let start = at
      while (start > 0 && at - start < longest && !stops.includes(text[start - 1]!)) start--
      while (text[start] === ' ') start++
      const names = peopleAt(text.slice(0, at), start)
      if (names.at(-1)?.end === at && names.every(({ name }) => name.includes(' '))) appendAll(found, names)
    }
  return found.sort((a, b) => a.start - b.start)
}
