import type { TranscriptDocument } from '../transcript-document.ts'

/** The line on which a field of the front matter begins; 1 where it is not written as `field:`. */
export function fieldLine({ source, bodyStart }: TranscriptDocument, field: string): number {
  const { text } = source
  for (const start of [`\n${field}:`, `\r${field}:`]) {
    const at = text.indexOf(start)
    if (at >= 0 && at < bodyStart) return source.lineAt(at + 1)
  }
  return 1
}
