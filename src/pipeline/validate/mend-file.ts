import { resolve, sep } from 'node:path'
import { readTranscript } from '../../input/read-transcript.ts'
import { AtomicFile } from '../../output/atomic-file.ts'
import type { Mend } from './validate-file.ts'

/** Writes what was mended, whole or not at all. False where the file changed since it was read, and is left as it is. */
export async function mendFile(
  path: string,
  { before, after, byteOrderMark }: Mend,
  workingDirectory: string,
  onInterrupt: (cleanUp: () => void) => () => void,
): Promise<boolean> {
  const now = readTranscript({ path, mayBeLink: true }, { workingDirectory, maxBytes: before.length * 3 + 3 })
  if ('code' in now || now.text !== before) return false
  // Heard before there is a temporary file: a signal between the two would leave it.
  let file: AtomicFile | undefined
  const done = onInterrupt(() => file?.abandon())
  try {
    file = new AtomicFile(resolve(workingDirectory, path.replaceAll('/', sep)))
    await file.write(Buffer.from(`${byteOrderMark ? '\uFEFF' : ''}${after}`, 'utf8'))
    await file.finish()
    return true
  } catch (error) {
    file?.abandon()
    throw error
  } finally {
    done()
  }
}
