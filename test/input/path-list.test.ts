import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readPathList } from '../../src/input/path-list.ts'

describe('readPathList', () => {
  it.each([
    { given: 'a.md\nb c.md\n', paths: ['a.md', 'b c.md'] },
    { given: 'a.md\r\nb.md', paths: ['a.md', 'b.md'] },
    { given: '\n\n a.md \n', paths: [' a.md '] },
    { given: 'new\nline.md\0b.md\0', paths: ['new\nline.md', 'b.md'] },
    { given: 'only.md\0', paths: ['only.md'] },
    { given: '', paths: [] },
  ])('reads $given', async ({ given, paths }) => {
    expect(await readPathList(Readable.from([Buffer.from(given)]))).toEqual(paths)
  })

  it('joins names cut apart on their way', async () => {
    const bytes = Buffer.from('中文.md\n')
    const pieces = [...bytes].map((byte) => Buffer.from([byte]))
    expect(await readPathList(Readable.from(pieces))).toEqual(['中文.md'])
  })

  it('takes a line end for a part of the name where NUL was asked for', async () => {
    expect(await readPathList(Readable.from([Buffer.from('a\nb.md')]), true)).toEqual(['a\nb.md'])
  })
})
