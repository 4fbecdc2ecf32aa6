import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

const mark = '<!-- chunk '

/** The number of the piece that each turn stands in, where a transcript was made in pieces (`<!-- chunk 3/11 -->`), each labelled anew; null where it was not. */
export function chunksOf({ source }: TranscriptDocument, turns: readonly TurnDraft[]): number[] | null {
  const starts: number[] = []
  for (let at = source.text.indexOf(mark); at >= 0; at = source.text.indexOf(mark, at + mark.length))
    starts.push(source.lineAt(at))
  if (starts.length < 2) return null
  let chunk = 0
  return turns.map(({ startLine }) => {
    while (chunk < starts.length && starts[chunk]! <= startLine) chunk++
    return chunk
  })
}
