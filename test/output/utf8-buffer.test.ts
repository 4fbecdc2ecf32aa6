import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Utf8Buffer } from '../../src/output/utf8-buffer.ts'

const gathered = (texts: readonly string[]) => {
  const buffer = new Utf8Buffer()
  for (const text of texts) buffer.append(text)
  return buffer.bytes()
}

describe('Utf8Buffer', () => {
  it('holds what an encoder makes of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(gathered(texts)).toEqual(new TextEncoder().encode(texts.join('')))
      }),
    )
  })

  it('grows past its first size', () => {
    const texts = Array.from({ length: 300 }, (_, index) => `${'资本开支'.repeat(1000)}${index}`)
    expect(Buffer.from(gathered(texts)).toString()).toBe(texts.join(''))
  })

  it('gives bytes that own their memory', () => {
    expect(gathered(['一']).buffer.byteLength).toBe(3)
  })
})
