import type { Block } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { findSelfIntroductions } from '../names/self-introduction.ts'
import { newPerson, type Person } from '../people/person.ts'

const greeting = /大家好|各位好|你好|您好|哈[喽啰]|嗨|欢迎|朋友们|这里是|Hello|Hi|[Ww]elcome|收听|收看|观众/

/** Speakers of a transcript without labels: who names themselves, else the channel as its narrator. */
export function findUnlabelledSpeakers(document: TranscriptDocument, labelled: readonly Person[]): Person[] {
  if (labelled.length > 0) return []
  const found: Person[] = []
  const opening = document.blocks
    .filter(({ kind, layer }) => kind === 'paragraph' && layer === 'main')
    .slice(0, 4)
  for (const block of opening)
    for (const person of selfIntroduced(block)) {
      if (!found.some(({ name }) => name === person.name)) found.push(person)
    }
  if (found.length > 0) {
    if (found.length === 1) found[0]!.toldRole = 'narrator'
    return found
  }
  const channel = document.frontMatter.speaker ?? document.frontMatter.author ?? document.frontMatter.channel
  if (typeof channel !== 'string' || channel === '' || document.blocks.length === 0) return []
  const narrator = newPerson(channel, 0.6)
  narrator.toldRole = 'narrator'
  narrator.evidence.push({ kind: 'channel', line: 1, text: channel })
  return [narrator]
}

function selfIntroduced(block: Block): Person[] {
  return findSelfIntroductions(block.text, 0, block.text.length)
    .filter(({ start }) => greeting.test(block.text.slice(Math.max(0, start - 60), start)))
    .map(({ name, start, end, certain }) => {
      const person = newPerson(name, certain ? 0.9 : 0.7)
      person.evidence.push({
        kind: 'self-introduction',
        line: block.startLine,
        text: block.text.slice(Math.max(0, start - 20), end + 10),
      })
      return person
    })
}
