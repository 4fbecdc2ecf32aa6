import { expect, test } from 'vitest'
import { SourceText } from '../../../src/core/document/source-text.ts'

test('LF, CRLF and CR end a line', () => {
  const source = new SourceText('a\nb\r\nc\rd')
  expect([0, 2, 5, 7].map((offset) => source.placeAt(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ])
})

test('columns count UTF-16 units', () => {
  expect(new SourceText('😀中x').placeAt(3)).toEqual({ line: 1, column: 4 })
})
