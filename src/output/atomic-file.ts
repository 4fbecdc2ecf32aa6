import { closeSync, openSync, writeSync } from 'node:fs'
import { AtomicPlace } from './atomic-place.ts'
import type { Sink } from './sink.ts'

/** Bytes on their way to an atomic place. */
export class AtomicFile implements Sink {
  readonly #place: AtomicPlace
  #handle: number | null

  constructor(path: string) {
    this.#place = new AtomicPlace(path)
    this.#handle = openSync(this.#place.written, this.#place.straight ? 'a' : 'wx')
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle!, bytes, done)
  }

  async finish(): Promise<void> {
    this.#close()
    this.#place.finish()
  }

  abandon(): void {
    this.#close()
    this.#place.abandon()
  }

  #close(): void {
    if (this.#handle !== null) closeSync(this.#handle)
    this.#handle = null
  }
}
