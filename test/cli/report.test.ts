import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runMain } from './run-kb.ts'

let folder = ''
const at = (name: string) => join(folder, name)
const kb = (...argv: string[]) => runMain(argv, { cwd: folder })
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-report-'))
  mkdirSync(at('talks'))
  const turns =
    '**李安**: 谈**QQQ**（Invesco QQQ Trust: 一只ETF）。\n\n**王波**: 好。\n\n**李安**: 完。\n\n**王波**: 行。'
  writeFileSync(at('talks/a.md'), `---\ntitle: 谈话\ndate: 2025-11-15\n---\n\n${turns}\n`)
  writeFileSync(at('talks/b.md'), '---\ntitle: [\n---\n\n没有。\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('is made from records as from transcripts, with what was found in them', async () => {
  await kb('extract', 'talks', '--format', 'ndjson', '--occurrences', '--out', 'part.ndjson')
  rmSync(at('talks'), { recursive: true })
  const { code, stdout } = await kb('report', '--records', 'part.ndjson', '--out', '-')
  expect(code).toBe(0)
  for (const part of ['QQQ', '一只ETF', '李安', 'front-matter/syntax']) expect(stdout).toContain(part)
  expect(await kb('report', 'talks', '--records', 'part.ndjson')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--records takes the place of transcripts'),
  })
})

it('heeds overrides and registry, wherever they are', async () => {
  writeFileSync(at('mine.yaml'), 'drop: [QQQ]\n')
  writeFileSync(at('people.yaml'), 'people:\n  - name: 李安安\n    also: [李安]\n')
  const plain = await kb('report', 'talks', '--out', '-')
  expect(plain.stdout).toContain('一只ETF')
  expect(plain.stdout).not.toContain('李安安')
  const told = await kb(
    'report',
    'talks',
    '--overrides',
    'mine.yaml',
    '--registry',
    'people.yaml',
    '--out',
    '-',
  )
  expect(told.stdout).not.toContain('一只ETF')
  expect(told.stdout).toContain('李安安')
})
