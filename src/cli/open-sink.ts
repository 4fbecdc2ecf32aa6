import { AtomicFile } from '../output/atomic-file.ts'
import { AtomicPlace, type Place } from '../output/atomic-place.ts'
import type { Sink } from '../output/sink.ts'
import { StreamSink } from '../output/stream-sink.ts'
import type { Host } from './host.ts'
import type { Session } from './session.ts'

/** A file that appears whole or not at all, even if the process is told to stop; null is standard output. */
export function openSink(path: string | null, { host }: Session): Sink {
  if (path === null) return new StreamSink(host.stdout, host.terminal.stdout)
  const { opened, release } = openHeard(host, () => new AtomicFile(path))
  return {
    write: (bytes) => opened.write(bytes),
    finish: () => opened.finish().finally(release),
    abandon: () => {
      release()
      opened.abandon()
    },
  }
}

/** A place for what is made in a file, given up if the process is told to stop. */
export function claimPlace(path: string, { host }: Session): Place {
  const { opened, release } = openHeard(host, () => new AtomicPlace(path))
  return {
    written: opened.written,
    finish: () => {
      opened.finish()
      release()
    },
    abandon: () => {
      release()
      opened.abandon()
    },
  }
}

/** Signals are heard before anything is there that they would leave behind. */
function openHeard<Opened extends { abandon(): void }>(
  host: Host,
  open: () => Opened,
): { readonly opened: Opened; readonly release: () => void } {
  let opened: Opened | undefined
  const release = host.onInterrupt(() => opened?.abandon())
  try {
    opened = open()
    return { opened, release }
  } catch (error) {
    release()
    throw error
  }
}
