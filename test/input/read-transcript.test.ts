import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/input/read-transcript.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-read-'))
  writeFileSync(join(folder, 'a.md'), '中文')
  writeFileSync(join(folder, 'empty.md'), '')
  mkdirSync(join(folder, 'folder.md'))
  symlinkSync('a.md', join(folder, 'link.md'))
  symlinkSync('circle.md', join(folder, 'circle.md'))
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string, mayBeLink = true, maxBytes?: number) =>
  readTranscript({ path, mayBeLink }, { workingDirectory: folder, maxBytes })

describe('readTranscript', () => {
  it('reads a file, its size in bytes beside it', () => {
    expect(read('a.md')).toMatchObject({ text: '中文', bytes: 6 })
    expect(read('empty.md')).toMatchObject({ text: '', bytes: 0 })
  })

  it('gives each file its own text though it reads into the same memory', () => {
    const first = read('a.md')
    writeFileSync(join(folder, 'b.md'), '完全不同的文字')
    read('b.md')
    expect(first).toMatchObject({ text: '中文' })
  })

  it.each([
    { path: 'pipe.md', finding: { code: 'file/not-regular', arguments: { kind: 'named pipe' } } },
    { path: 'folder.md', finding: { code: 'file/not-regular', arguments: { kind: 'folder' } } },
    { path: '/dev/null', finding: { code: 'file/not-regular', arguments: { kind: 'device' } } },
    { path: 'gone.md', finding: { code: 'file/unreadable', arguments: { reason: 'no such file' } } },
    {
      path: 'a.md/b.md',
      finding: { code: 'file/unreadable', arguments: { reason: 'a part of its path is no folder' } },
    },
    {
      path: 'circle.md',
      finding: { code: 'file/unreadable', arguments: { reason: expect.stringContaining('links') } },
    },
    {
      path: 'bad\uFFFD.md',
      finding: { code: 'file/unreadable', arguments: { reason: expect.stringContaining('UTF-8') } },
    },
  ])('says why $path cannot be read, and does not wait', ({ path, finding }) => {
    expect(read(path)).toMatchObject(finding)
  })

  it('follows a link only where it may', () => {
    expect(read('link.md', true)).toMatchObject({ text: '中文' })
    expect(read('link.md', false)).toMatchObject({ code: 'file/unreadable' })
  })

  it('holds to the limit to the byte', () => {
    expect(read('a.md', true, 6)).toMatchObject({ text: '中文' })
    expect(read('a.md', true, 5)).toMatchObject({ code: 'file/too-large', arguments: { bytes: 6, limit: 5 } })
  })

  it('takes no half of what is longer than the system says', () => {
    // Files of /proc say 0 bytes and give more: as good as one that grows while it is read.
    expect(read('/proc/self/status')).toMatchObject({ code: 'file/changed' })
  })
})
