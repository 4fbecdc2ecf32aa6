import { fieldLine } from '../../../document/front-matter/field-line.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { Introduction } from '../introduction.ts'

/**
 * The front matter's `guest`; or, where the summary speaks of a guest without a name, the only full name under
 * `people` that the body never says: who speaks is talked to, who is talked about is named.
 */
export function fromFrontMatter(document: TranscriptDocument): Introduction[] {
  const { frontMatter, blocks } = document
  const { guest = [], people = [], summary = '' } = frontMatter
  const introduce = (name: string, field: string, confidence: number): Introduction => ({
    name,
    role: 'guest',
    kind: 'front-matter',
    line: fieldLine(document, field),
    text: name,
    confidence,
  })
  if (guest.length > 0) return guest.map((name) => introduce(name, 'guest', 0.8))
  if (!/嘉宾(?![\p{Lu}们])|本(?:次|期|场)?(?:讲座|演讲)/u.test(summary)) return []
  const unmentioned = people.filter(
    (name) => name.includes(' ') && !blocks.some(({ text }) => text.includes(name)),
  )
  return unmentioned.length === 1 ? [introduce(unmentioned[0]!, 'people', 0.5)] : []
}
