import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AtomicFile } from '../../src/output/atomic-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-atomic-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const bytes = (text: string) => new TextEncoder().encode(text)
const content = (name: string) => readFileSync(at(name), 'utf8')

describe('AtomicFile', () => {
  it('is not there before it is whole, and then whole, with nothing beside it', async () => {
    const file = new AtomicFile(at('out.json'))
    await file.write(bytes('[1,'))
    await file.write(bytes('2]'))
    expect(existsSync(at('out.json'))).toBe(false)
    await file.finish()
    expect(content('out.json')).toBe('[1,2]')
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('leaves what was there before until then, and for good if it is given up', async () => {
    writeFileSync(at('out.json'), 'old')
    const file = new AtomicFile(at('out.json'))
    await file.write(bytes('new'))
    expect(content('out.json')).toBe('old')
    file.abandon()
    file.abandon()
    expect(content('out.json')).toBe('old')
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('is not taken away when it is given up after its end', async () => {
    const file = new AtomicFile(at('out.json'))
    await file.finish()
    file.abandon()
    expect(content('out.json')).toBe('')
  })

  it('makes folders that are not there, and keeps the permissions of what it replaces', async () => {
    writeFileSync(at('out.json'), 'old')
    chmodSync(at('out.json'), 0o640)
    for (const name of ['out.json', 'new/deep/out.json']) await new AtomicFile(at(name)).finish()
    expect(statSync(at('out.json')).mode & 0o777).toBe(0o640)
    expect(content('new/deep/out.json')).toBe('')
  })

  it('replaces what a link leads to, not the link', async () => {
    writeFileSync(at('real.json'), 'old')
    symlinkSync('real.json', at('link.json'))
    const file = new AtomicFile(at('link.json'))
    await file.write(bytes('new'))
    await file.finish()
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true)
    expect(content('real.json')).toBe('new')
  })

  it('makes the file that a dangling link names', async () => {
    symlinkSync('later.json', at('link.json'))
    const file = new AtomicFile(at('link.json'))
    await file.write(bytes('new'))
    await file.finish()
    expect(content('link.json')).toBe('new')
  })

  it('writes straight into what is no file', async () => {
    const file = new AtomicFile('/dev/null')
    await file.write(bytes('gone'))
    await file.finish()
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('takes its unfinished file away when its place turns out to be a folder', async () => {
    const file = new AtomicFile(at('out.json'))
    await file.write(bytes('x'))
    rmSync(at('out.json'), { force: true })
    await import('node:fs').then(({ mkdirSync }) => mkdirSync(at('out.json')))
    await expect(file.finish()).rejects.toMatchObject({
      code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/),
    })
    file.abandon()
    expect(readdirSync(folder)).toEqual(['out.json'])
  })
})
