import type { Fix } from '../../model/diagnostic.ts'

export interface Mended {
  readonly text: string
  /** How many of the fixes were made. */
  readonly made: number
}

/** The text with the fixes made, from its start on; one that overlaps another before it waits for the next round. */
export function applyFixes(text: string, fixes: readonly Fix[]): Mended {
  let mended = ''
  let done = 0
  let made = 0
  for (const { start, end, text: instead } of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) continue
    mended += text.slice(done, start) + instead
    done = end
    made++
  }
  return { text: mended + text.slice(done), made }
}
