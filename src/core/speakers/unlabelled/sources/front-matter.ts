import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { Introduction } from '../introduction.ts'

/**
 * The front matter's `guest`; or, where the summary speaks of a guest without a name, the only full name under
 * `people` that the body never says: who speaks is talked to, who is talked about is named.
 */
export function fromFrontMatter({ frontMatter, blocks }: TranscriptDocument): Introduction[] {
  const { guest = [], people = [], summary = '' } = frontMatter
  const introduce = (name: string, confidence: number): Introduction => ({
    name,
    role: 'guest',
    kind: 'front-matter',
    line: 1,
    text: name,
    confidence,
  })
  if (guest.length > 0) return guest.map((name) => introduce(name, 0.8))
  if (!/嘉宾(?![\p{Lu}们])/u.test(summary)) return []
  const unmentioned = people.filter(
    (name) => name.includes(' ') && !blocks.some(({ text }) => text.includes(name)),
  )
  return unmentioned.length === 1 ? [introduce(unmentioned[0]!, 0.5)] : []
}
