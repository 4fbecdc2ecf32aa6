import type { Sink } from './sink.ts'
import type { Writer } from './writers/writer.ts'

/** Bytes gathered before they are written: a write costs a system call and, in a pipe, a change of process. */
const pieceSize = 256 * 1024

interface Output {
  readonly sink: Sink
  pending: Uint8Array[]
  size: number
  any: boolean
}

/** A writer's outputs on their way to their sinks: openings, separators and closings, in large pieces. */
export class WriterSinks {
  readonly #writer: Pick<Writer<never>, 'outputs' | 'opening' | 'separator' | 'closing'>
  readonly #outputs: Output[] = []
  readonly #separator: Uint8Array

  /** Throws what `open` throws, with nothing left open. */
  constructor(
    writer: Pick<Writer<never>, 'outputs' | 'opening' | 'separator' | 'closing'>,
    open: (output: string) => Sink,
  ) {
    this.#writer = writer
    this.#separator = bytes(writer.separator)
    try {
      for (const name of writer.outputs) {
        const output: Output = { sink: open(name), pending: [], size: 0, any: false }
        this.#outputs.push(output)
        append(output, bytes(writer.opening(name)))
      }
    } catch (error) {
      this.abandon()
      throw error
    }
  }

  /** One text for each output, in UTF-8, separators inside it but not around it. */
  async write(texts: readonly Uint8Array[]): Promise<void> {
    for (const [index, output] of this.#outputs.entries()) {
      const text = texts[index]!
      if (text.length === 0) continue
      if (output.any) append(output, this.#separator)
      append(output, text)
      output.any = true
      if (output.size >= pieceSize) await flush(output)
    }
  }

  /** Ends all outputs; files appear in their places only when each of them is whole. */
  async finish(): Promise<void> {
    for (const output of this.#outputs) {
      append(output, bytes(this.#writer.closing(output.any)))
      await flush(output)
    }
    for (const { sink } of this.#outputs) await sink.finish()
  }

  /** Leaves nothing half-written behind; after `finish` it does nothing. */
  abandon(): void {
    for (const { sink } of this.#outputs) sink.abandon()
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)

function append(output: Output, piece: Uint8Array): void {
  if (piece.length === 0) return
  output.pending.push(piece)
  output.size += piece.length
}

async function flush(output: Output): Promise<void> {
  if (output.size === 0) return
  const { pending } = output
  output.pending = []
  output.size = 0
  await output.sink.write(pending.length === 1 ? pending[0]! : Buffer.concat(pending))
}
