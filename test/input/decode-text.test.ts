import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/input/decode-text.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('decodeText', () => {
  it.each([
    { name: 'UTF-8', given: bytes('中文 😀\r\n'), text: '中文 😀\r\n', encoding: 'utf-8', mark: false },
    {
      name: 'UTF-8 with a mark',
      given: bytes([0xef, 0xbb, 0xbf], 'a'),
      text: 'a',
      encoding: 'utf-8',
      mark: true,
    },
    { name: 'nothing', given: bytes(), text: '', encoding: 'utf-8', mark: false },
    {
      name: 'UTF-16, little end first',
      given: bytes([0xff, 0xfe, 0x2d, 0x4e]),
      text: '中',
      encoding: 'utf-16le',
      mark: true,
    },
    {
      name: 'UTF-16, big end first',
      given: bytes([0xfe, 0xff, 0x4e, 0x2d]),
      text: '中',
      encoding: 'utf-16be',
      mark: true,
    },
  ])('reads $name', ({ given, text, encoding, mark }) => {
    expect(decodeText(given)).toEqual({ text, encoding, byteOrderMark: mark })
  })

  it('reads the encoding it is told, unless a mark says another', () => {
    expect(decodeText(bytes([0xd6, 0xd0]), 'gb18030')).toMatchObject({ text: '中' })
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], '中'), 'gb18030')).toMatchObject({
      text: '中',
      encoding: 'utf-8',
    })
  })

  it.each([
    { name: 'a byte that never occurs', given: bytes('ab\n中', [0xff], 'c'), offset: 6, line: 2, column: 2 },
    {
      name: 'a first byte with nothing behind it',
      given: bytes('中\n', [0xe4, 0xb8], '\n'),
      offset: 4,
      line: 2,
      column: 1,
    },
    {
      name: 'a character cut off at the end',
      given: bytes('x', [0xe4, 0xb8]),
      offset: 1,
      line: 1,
      column: 2,
    },
    { name: 'a lone continuation at the start', given: bytes([0x80], 'x'), offset: 0, line: 1, column: 1 },
    { name: 'an overlong form', given: bytes('😀', [0xc0, 0xaf]), offset: 4, line: 1, column: 3 },
    {
      name: 'half of a surrogate pair',
      given: bytes('\r\n\r', [0xed, 0xa0, 0x80]),
      offset: 3,
      line: 3,
      column: 1,
    },
    { name: 'several', given: bytes([0xfe], 'a', [0xff]), offset: 0, line: 1, column: 1 },
  ])('finds $name', ({ given, offset, line, column }) => {
    const byte = `0x${given[offset]!.toString(16)}`
    expect(decodeText(given)).toMatchObject({
      code: 'text/encoding',
      arguments: { byte, offset, encoding: 'UTF-8' },
      range: { line, column },
    })
  })

  it('finds the place in other encodings', () => {
    expect(decodeText(bytes('a\n', [0xd6, 0xd0, 0xff], 'b'), 'gb18030')).toMatchObject({
      code: 'text/encoding',
      range: { line: 2, column: 2 },
    })
    expect(decodeText(bytes([0xff, 0xfe, 0x2d, 0x4e, 0x00]))).toMatchObject({ code: 'text/encoding' })
    expect(decodeText(bytes([0xff, 0xfe, 0x2d, 0x4e, 0x00, 0xd8, 0x41, 0x00]))).toMatchObject({
      code: 'text/encoding',
    })
  })

  it('names the first byte at which a text stops being UTF-8', () => {
    const reference = (given: Uint8Array) => {
      for (let offset = 0; offset < given.length; ) {
        const length = [1, 2, 3, 4].find((n) => {
          try {
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
              given.subarray(offset, offset + n),
            )
            return offset + n <= given.length
          } catch {
            return false
          }
        })
        if (!length) return offset
        offset += length
      }
      return null
    }
    const piece = fc.oneof(
      fc
        .string({ unit: 'binary' })
        .filter((text) => !/\p{Surrogate}/u.test(text))
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const given = Buffer.concat([Buffer.from('|'), ...pieces])
        const decoded = decodeText(given)
        const bad = reference(given)
        if (bad === null) expect(decoded).toMatchObject({ text: given.toString('utf8') })
        else expect(decoded).toMatchObject({ arguments: { offset: bad } })
      }),
      { numRuns: 500 },
    )
  })
})
