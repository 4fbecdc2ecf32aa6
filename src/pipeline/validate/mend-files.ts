import { resolve, sep } from 'node:path'
import { readTranscript } from '../../input/read-transcript.ts'
import { AtomicFile } from '../../output/atomic-file.ts'
import type { Mend } from './validate-file.ts'

/**
 * Writes what was mended, each file whole or not at all. A file that changed since it was read is left as it is: its
 * path is among those given back.
 */
export async function mendFiles(
  mends: ReadonlyMap<string, Mend>,
  workingDirectory: string,
  onInterrupt: (cleanUp: () => void) => () => void,
): Promise<string[]> {
  const skipped: string[] = []
  for (const [path, { before, after, byteOrderMark }] of mends) {
    const now = readTranscript({ path, mayBeLink: true }, { workingDirectory })
    if ('code' in now || now.text !== before) {
      skipped.push(path)
      continue
    }
    const file = new AtomicFile(resolve(workingDirectory, path.replaceAll('/', sep)))
    const done = onInterrupt(() => file.abandon())
    try {
      await file.write(Buffer.from(`${byteOrderMark ? '\uFEFF' : ''}${after}`, 'utf8'))
      await file.finish()
    } catch (error) {
      file.abandon()
      throw error
    } finally {
      done()
    }
  }
  return skipped
}
