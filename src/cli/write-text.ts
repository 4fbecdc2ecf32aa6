import { openSink } from './open-sink.ts'
import type { Session } from './session.ts'

/** To a file, which appears whole or not at all, or to standard output where `path` is null. */
export async function writeText(text: string, path: string | null, session: Session): Promise<void> {
  // What a reporter paints must reach the terminal; what transcripts say it has escaped.
  if (path === null) {
    await new Promise<void>((done, fail) => {
      session.host.stdout.write(text, (error) => (error ? fail(error) : done()))
    })
    return
  }
  const sink = openSink(path, session)
  try {
    await sink.write(new TextEncoder().encode(text))
    await sink.finish()
  } finally {
    sink.abandon()
  }
}
