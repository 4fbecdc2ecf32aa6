import type { ListedTurn } from '../../model/listed-turn.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import type { Turn } from '../../model/turn.ts'
import { foldName } from './names/fold-name.ts'

/** How fast people speak: seconds for a CJK character, and for a letter of another script. */
const secondsPerCjk = 0.22
const secondsPerLetter = 0.065

/**
 * A record's turns with their places; only those of a speaker where one is named, by any name that the record knows
 * him by. The end of a timed turn is the next timed turn's start.
 */
export function selectTurns(record: TranscriptRecord, speaker?: string): ListedTurn[] {
  const { path, turns = [], frontMatter } = record
  const wanted = speaker === undefined ? null : namesOf(record, speaker)
  const ends = endTimes(turns)
  const listed = turns.map((turn, i) => ({
    path,
    title: frontMatter.title ?? null,
    date: frontMatter.date ?? null,
    ...turn,
    endTime: ends[i]!,
  }))
  return wanted ? listed.filter((turn) => wanted.has(turn.speaker)) : listed
}

function namesOf({ speakers = [] }: TranscriptRecord, asked: string): Set<string> {
  const key = foldName(asked)
  const found = speakers.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => foldName(known) === key),
  )
  return new Set(found.map(({ name }) => name))
}

function endTimes(turns: readonly Turn[]): (number | null)[] {
  const ends: (number | null)[] = turns.map(() => null)
  let next: number | null = null
  for (let i = turns.length - 1; i >= 0; i--) {
    const { startTime, text = '' } = turns[i]!
    if (startTime === null) continue
    ends[i] = next !== null && next > startTime ? next : startTime + Math.max(1, speakingTime(text))
    next = startTime
  }
  return ends
}

function speakingTime(text: string): number {
  let seconds = 0
  for (let i = 0; i < text.length; i++)
    seconds += text.charCodeAt(i) >= 0x3000 ? secondsPerCjk : secondsPerLetter
  return Math.round(seconds * 1000) / 1000
}
