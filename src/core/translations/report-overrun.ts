import type { Report } from '../../model/finding.ts'
import type { Translation } from '../../model/translation.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import { speechLength } from './speech-length.ts'

/** How many pairs tell how long originals are beside their main text. */
const leastPairs = 4
/** How many times as long as they usually are the last one is, where it is the original of what follows as well. */
const overrun = 3

/**
 * Reports main text at the end that has no original, where the last original runs on far past its own main text: it holds
 * the rest, and only who knows both languages can part it.
 */
export function reportOverrun(
  { blocks, source }: TranscriptDocument,
  translations: readonly Translation[],
  report: Report,
): void {
  if (translations.length < leastPairs) return
  const lastLine = translations.at(-1)!.original.endLine
  const rest = blocks.filter(
    ({ layer, kind, startLine }) => layer === 'main' && kind === 'paragraph' && startLine > lastLine,
  )
  if (rest.length === 0) return
  const shares = translations.map(
    ({ main, original }) => speechLength(original.text ?? '') / Math.max(1, speechLength(main.text ?? '')),
  )
  const last = shares.pop()!
  const usual = shares.sort((a, b) => a - b)[shares.length >> 1]!
  if (last <= overrun * usual || last <= overrun) return
  const start = source.placeAt(rest[0]!.start)
  const end = source.placeAt(rest.at(-1)!.end)
  report({
    code: 'translation/unpaired',
    arguments: { paragraphs: rest.length, layout: 'overrun' },
    range: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
  })
}
