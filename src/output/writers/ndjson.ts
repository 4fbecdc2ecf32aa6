import type { Writer } from './writer.ts'

/** One item a line. */
export function ndjsonWriter<Item>(): Writer<Item> {
  return {
    outputs: ['records'],
    opening: () => '',
    serialize: (item) => [`${JSON.stringify(item)}\n`],
    linesOfJson: true,
    separator: '',
    closing: () => '',
  }
}
