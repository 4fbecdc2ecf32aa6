import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'
import { joinCaptions } from '../join-captions.ts'

/** How many of a layer's first paragraphs, and how much of each, may say who speaks together. */
const openingLength = 5
const reach = 1200
const leads = [
  'my colleague ',
  'my co-host ',
  'my cohost ',
  'my coworker ',
  'my co-founder ',
  'my cofounder ',
]
const together = /^,?(?: and I\b| and myself\b)/

/** `Today my colleague Mara and I will talk about the sea`: who gives a talk together with him who says so. */
export function fromColleagues({ blocks }: TranscriptDocument): Introduction[] {
  const found: Introduction[] = []
  for (const layer of ['main', 'original']) {
    const opening = blocks.filter((block) => block.layer === layer && isSpoken(block)).slice(0, openingLength)
    for (const { text: whole, startLine } of opening) {
      const text = joinCaptions(whole.slice(0, reach))
      for (const lead of leads)
        for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + lead.length)) {
          const name = readForeignName(text, at + lead.length)
          if (!name || !together.test(text.slice(name.end, name.end + 12))) continue
          found.push({
            name: name.text,
            role: 'guest',
            kind: 'introduction',
            line: startLine,
            text: text.slice(Math.max(0, at - 10), name.end + 10),
            confidence: 0.75,
          })
        }
    }
  }
  return found
}
