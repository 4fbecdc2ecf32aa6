import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runMain } from './run-kb.ts'

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-search-'))
  mkdirSync(join(cwd, 'talks'))
  writeFileSync(join(cwd, 'talks/a.md'), '---\ntitle: 海与山\ndate: 2025-01-02\n---\n\n今天聊海，也聊山。\n')
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const search = (...words: string[]) => runMain(['search', ...words], { cwd })

test('finds words, with their place', async () => {
  const { code, stdout } = await search('海', '山', '--in', 'sections')
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('talks/a.md:') })
})

test('says where nothing stands', async () => {
  const { code, stdout, stderr } = await search('雪')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/^kb: nothing found$/m)
})

test('tells who names a folder that it was taken for a word', async () => {
  const { code, stderr } = await search('海', 'talks')
  expect(code).toBe(0)
  expect(stderr).toMatch(/nothing found; kb search takes no paths: ‘talks’ .*kb extract talks --out FILE\.db/)
})

test('takes a lone word for a word, though a folder bears its name', async () => {
  expect((await search('talks')).stderr).toMatch(/^kb: nothing found$/m)
})
