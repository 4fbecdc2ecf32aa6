import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Outcome, runBinary, runMain } from './run-kb.ts'

const transcript = (term: string): string => `---
title: 一次谈话
date: 2025-03-14
source: https://www.youtube.com/watch?v=Zx3_kQ9-aB1
---

# 一次谈话

**王小明：** 大家好，今天谈**${term}**（Capital Expenditure: 公司买设备的钱）。
`

let folder: string
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}
const kb = (...argv: string[]): Promise<Outcome> => runMain([...argv, '--quiet'], { cwd: folder })
const cached = (...argv: string[]): Promise<Outcome> => kb(...argv, '--cache', 'kept')

/** The files of kept records, oldest name first. */
const entries = (): string[] =>
  readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, 'kept', name)).isFile())
    .sort()
    .map((name) => join(folder, 'kept', name))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-cache-'))
  write('talks/a.md', transcript('资本开支'))
  write('talks/b.md', transcript('资本支出'))
  write('talks/README.md', '# 不是文稿\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the same bytes as without it, on the first run and on the next', () => {
  test.each([
    ['extract', 'talks', '--format', 'ndjson'],
    ['extract', 'talks', '--format', 'ndjson', '--no-text', '--occurrences'],
    ['extract', 'talks', '--format', 'json'],
    ['extract', 'talks', '--format', 'csv', '--table', 'glossary'],
    ['extract', 'talks', '--format', 'ndjson', '--only', 'speakers'],
    ['glossary', 'talks', '--format', 'json'],
    ['speakers', 'talks', '--format', 'json'],
    ['turns', 'talks', '--format', 'json'],
    ['translations', 'talks', '--format', 'json'],
    ['stats', 'talks', '--format', 'json'],
  ])('kb %s %s %s %s %s %s', async (...argv) => {
    const { stdout, code } = await kb(...argv)
    expect(stdout).not.toBe('')
    expect(await cached(...argv)).toMatchObject({ stdout, code })
    expect(entries().length).toBeGreaterThan(1)
    expect(await cached(...argv)).toMatchObject({ stdout, code })
  })

  test('in threads, too: what is told of the run but for its time', async () => {
    for (let n = 0; n < 40; n++) write(`many/${n}.md`, transcript('资本开支') + '他说。\n\n'.repeat(20_000))
    const argv = ['extract', 'many', '--format', 'ndjson']
    const told = ({ code, stdout, stderr }: Outcome) => ({
      code,
      stdout,
      stderr: stderr.replace(/ in [\d.]+ s/, ''),
    })
    const plain = told(await runBinary(argv, { cwd: folder }))
    for (const jobs of ['2', '2', '1'])
      expect(told(await runBinary([...argv, '--jobs', jobs, '--cache', 'kept'], { cwd: folder }))).toEqual(
        plain,
      )
    expect(entries()).toHaveLength(40)
  }, 60_000)
})

describe('a kept record is taken', () => {
  const extract = ['extract', 'talks/a.md', '--format', 'ndjson']

  test('where bytes and options are the same: nothing is written again', async () => {
    await cached(...extract)
    const [path] = entries()
    const before = statSync(path!).mtimeMs
    utimesSync(join(folder, 'talks/a.md'), new Date(), new Date())
    await cached(...extract)
    expect(entries()).toEqual([path])
    expect(statSync(path!).mtimeMs).toBe(before)
  })

  test('not where the file changed', async () => {
    await cached(...extract)
    write('talks/a.md', transcript('算力'))
    const { stdout } = await cached(...extract)
    expect(stdout).toBe((await kb(...extract)).stdout)
    expect(stdout).toContain('算力')
    expect(entries()).toHaveLength(1)
  })

  test('not for other options', async () => {
    await cached(...extract)
    const only = [...extract, '--only', 'sections']
    expect((await cached(...only)).stdout).toBe((await kb(...only)).stdout)
    expect(entries()).toHaveLength(2)
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, -40)],
    ['changed', (text: string) => text.replace('资本开支', '资本支出')],
    ['empty', () => ''],
    ['no JSON', () => 'x\ny\n'],
    ['null', () => 'null\n{}\n'],
  ])('not where what was kept is %s; it is kept anew', async (_, damage) => {
    const { stdout } = await cached(...extract)
    const [path] = entries()
    const whole = readFileSync(path!, 'utf8')
    writeFileSync(path!, damage(whole))
    expect((await cached(...extract)).stdout).toBe(stdout)
    expect(readFileSync(path!, 'utf8')).toBe(whole)
  })
})

test('what went over a limit is not kept: it may fit another time', async () => {
  write('deep.md', `${transcript('算力')}\n${'> '.repeat(50_000)}深\n`)
  const run = () =>
    runBinary(['extract', 'deep.md', '--cache', 'kept', '--format', 'ndjson'], { cwd: folder })
  expect((await run()).stdout).toContain('markdown/too-complex')
  expect(entries()).toEqual([])
}, 30_000)

test('files that cannot be read have their diagnostic each time', async () => {
  const argv = ['extract', 'talks', 'gone.md', '--format', 'ndjson']
  const { stdout, code } = await kb(...argv)
  for (let run = 0; run < 2; run++) expect(await cached(...argv)).toMatchObject({ stdout, code })
})

test('a folder that cannot be written to is wrong use', async () => {
  write('kept', 'a file')
  const { code, stdout, stderr } = await runMain(['extract', 'talks', '--cache', 'kept'], { cwd: folder })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^kb: .*kept: cannot keep records there: a part of its path is no folder\n$/)
})

test('what was not used for a month is taken away, and nothing else', async () => {
  const old = `kb-records-${'0'.repeat(32)}`
  const recent = `kb-records-${'1'.repeat(32)}`
  write(`kept/${old}/ab/c`, 'x')
  write(`kept/${recent}/ab/c`, 'x')
  write('kept/photos/a.jpg', 'x')
  const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000)
  for (const [name, count] of [
    [old, 31],
    [recent, 29],
    ['photos', 99],
  ] as const)
    utimesSync(join(folder, 'kept', name), days(count), days(count))
  await cached('extract', 'talks')
  const names = readdirSync(join(folder, 'kept'))
  expect(names).not.toContain(old)
  expect(names).toEqual(expect.arrayContaining([recent, 'photos']))
  expect(names).toHaveLength(3)
})

describe('a cache named by the config', () => {
  beforeEach(() =>
    write('kb.config.json', '{ "include": ["talks"], "ignore": ["README.md"], "cache": "kept" }'),
  )

  test.each([
    ['extract'],
    ['glossary', '--format', 'json'],
    ['turns', '--format', 'json'],
    ['stats', '--format', 'json'],
  ])('is used by kb %s', async (...argv) => {
    const { stdout } = await kb(...argv, '--no-cache')
    expect((await kb(...argv)).stdout).toBe(stdout)
    expect(entries().length).toBeGreaterThan(0)
    expect((await kb(...argv)).stdout).toBe(stdout)
  })

  test('lies beside the config, wherever kb is run', async () => {
    await runMain(['extract', '--quiet'], { cwd: join(folder, 'talks') })
    expect(entries().length).toBe(2)
  })

  test('is left alone by --no-cache, and gives way to --cache', async () => {
    await kb('extract', '--no-cache')
    await kb('extract', '--cache', 'other')
    expect(readdirSync(folder)).not.toContain('kept')
    expect(readdirSync(folder)).toContain('other')
  })

  test('is not needed by kb validate', async () => {
    expect((await kb('validate')).stdout).toContain('talks/b.md')
    expect(readdirSync(folder)).not.toContain('kept')
  })
})
