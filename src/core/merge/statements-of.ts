import type { TranscriptRecord } from '../../model/record.ts'
import type { Turn } from '../../model/turn.ts'
import { isCaption } from './is-caption.ts'
import type { Statement } from './statement.ts'

/** A record's glosses of terms as the merge needs them; nothing else of the record is kept. */
export function statementsOf(record: TranscriptRecord, minConfidence = 0): Statement[] {
  const { path, frontMatter, glossary = [], turns = [] } = record
  const date = frontMatter.date ?? null
  const channel = frontMatter.speaker ?? frontMatter.channel ?? frontMatter.author ?? null
  return glossary
    .filter((entry) => entry.confidence >= minConfidence && !isCaption(entry))
    .map(({ term, aliases, definition, bold, confidence, line, column, occurrences }) => ({
      term,
      aliases,
      definition,
      bold,
      confidence,
      occurrences: occurrences?.count ?? 1,
      place: { path, line, column, date, speaker: speakerAt(turns, line) ?? channel },
    }))
}

/** Who has the floor at a line; turns are in the order of lines. */
function speakerAt(turns: readonly Turn[], line: number): string | null {
  let low = 0
  let high = turns.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { startLine, endLine, speaker } = turns[middle]!
    if (line < startLine) high = middle - 1
    else if (line > endLine) low = middle + 1
    else return speaker
  }
  return null
}
