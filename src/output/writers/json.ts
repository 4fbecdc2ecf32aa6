import type { Writer, WriterOptions } from './writer.ts'

/** One array, an item a line, or indented. */
export function jsonWriter<Item>({ pretty = false }: WriterOptions): Writer<Item> {
  return {
    outputs: ['records'],
    opening: () => '[\n',
    serialize: (item) => [pretty ? JSON.stringify(item, null, 2) : JSON.stringify(item)],
    separator: ',\n',
    closing: (any) => (any ? '\n]\n' : ']\n'),
  }
}
