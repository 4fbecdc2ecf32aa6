import { AtomicFile } from '../output/atomic-file.ts'
import { AtomicPlace } from '../output/atomic-place.ts'
import type { Sink } from '../output/sink.ts'
import { StreamSink } from '../output/stream-sink.ts'
import type { Session } from './session.ts'

/** A file that appears whole or not at all, even if the process is told to stop; null is standard output. */
export function openSink(path: string | null, { host }: Session): Sink {
  if (path === null) return new StreamSink(host.stdout, host.terminal.stdout)
  const file = new AtomicFile(path)
  const done = host.onInterrupt(() => file.abandon())
  return {
    write: (bytes) => file.write(bytes),
    finish: () => file.finish().finally(done),
    abandon: () => {
      done()
      file.abandon()
    },
  }
}

/** A place for what is made in a file, given up if the process is told to stop. */
export function claimPlace(path: string, { host }: Session): AtomicPlace {
  const place = new AtomicPlace(path)
  host.onInterrupt(() => place.abandon())
  return place
}
