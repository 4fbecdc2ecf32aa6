import type { Sink } from '../../output/sink.ts'
import { WriterSinks } from '../../output/writer-sinks.ts'
import type { Writer } from '../../output/writers/writer.ts'

/** Writes items that are all there. */
export async function writeItems<Item>(
  items: Iterable<Item>,
  writer: Writer<Item>,
  open: () => Sink,
): Promise<void> {
  const sinks = new WriterSinks(writer, open)
  const encoder = new TextEncoder()
  try {
    for (const item of items) await sinks.write([encoder.encode(writer.serialize(item)[0])])
    await sinks.finish()
  } finally {
    sinks.abandon()
  }
}
