import type { Appearance } from '../../../model/person.ts'
import type { TranscriptRecord } from '../../../model/record.ts'

/** One speaker of one transcript: all that the merge keeps of a record. */
export interface SpeakerStatement extends Appearance {
  readonly aliases: readonly string[]
  /** Words of all turns of the transcript. */
  readonly allWords: number
}

/** What a record says of who speaks. */
export function speakerStatements({
  path,
  frontMatter,
  speakers = [],
}: TranscriptRecord): SpeakerStatement[] {
  const allWords = speakers.reduce((sum, { words = 0 }) => sum + words, 0)
  return speakers.map(({ name, aliases, role, turns, words = 0 }) => ({
    path,
    date: frontMatter.date ?? null,
    channel: frontMatter.speaker ?? frontMatter.author ?? null,
    name,
    aliases,
    role,
    turns,
    words,
    share: allWords === 0 ? 0 : round(words / allWords),
    allWords,
  }))
}

export const round = (share: number): number => Math.round(share * 10_000) / 10_000
