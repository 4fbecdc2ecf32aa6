import type { Writable } from 'node:stream'
import { escapeControls } from './escape-controls.ts'
import type { Sink } from './sink.ts'

/** Bytes into a stream, no faster than it takes them. On a terminal, control characters are shown as \uXXXX. */
export class StreamSink implements Sink {
  readonly #stream: Writable
  readonly #terminal: boolean

  constructor(stream: Writable, terminal: boolean) {
    this.#stream = stream
    this.#terminal = terminal
  }

  write(bytes: Uint8Array): Promise<void> {
    const content = this.#terminal ? escapeControls(new TextDecoder().decode(bytes), '\n') : bytes
    return new Promise((resolve, reject) => {
      this.#stream.write(content, (error) => (error ? reject(error) : resolve()))
    })
  }

  async finish(): Promise<void> {}

  abandon(): void {}
}
