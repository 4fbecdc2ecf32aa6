import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { runBinary } from '../cli/run-kb.ts'

const talk = (name: string) =>
  `---\ntitle: ${name}\ndate: 2025-03-04\n---\n\n**Ana**: 我们谈谈**护城河${name}**（Moat ${name}: 优势）。\n`
const home = mkdtempSync(join(tmpdir(), 'kb-moving-'))
const names = ['a.md', 'b.md', 'c.md']

beforeEach(() => {
  rmSync(join(home, 'talks'), { recursive: true, force: true })
  mkdirSync(join(home, 'talks'))
  for (const name of names) writeFileSync(join(home, 'talks', name), talk(name[0]!))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Runs kb; between the opening of talks/b.md and its reading, or between its reading and its closing, this is done to it. */
function kb(when: 'before' | 'after', deed: string, ...argv: string[]) {
  const preload = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { openSync, readSync } = fs
    let watched = null
    let path = ''
    const once = () => { watched = null; ${deed} }
    fs.openSync = (name, ...rest) => {
      const handle = openSync(name, ...rest)
      if (watched === null && path === '' && String(name).endsWith('b.md')) { watched = handle; path = String(name) }
      return handle
    }
    fs.readSync = (handle, ...rest) => {
      const mine = handle === watched
      if (mine && ${when === 'before'}) once()
      const count = readSync(handle, ...rest)
      if (mine && ${when === 'after'}) once()
      return count
    }
    syncBuiltinESMExports()`
  const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}` }
  return runBinary(argv, { cwd: home, environment })
}

const moving = {
  'grows shorter': 'fs.truncateSync(path, 40)',
  'grows longer': "fs.appendFileSync(path, 'more')",
  'is emptied': "fs.writeFileSync(path, '')",
  'is written over, with as many bytes': "fs.writeFileSync(path, fs.readFileSync(path).fill('x'))",
}
const gone = {
  vanishes: 'fs.unlinkSync(path)',
  'is replaced': "fs.renameSync(path.replace('b.md', 'c.md'), path)",
}
const table = (deeds: Record<string, string>) =>
  Object.entries(deeds).flatMap(([what, deed]) =>
    (['before', 'after'] as const).map((when) => ({ what, deed, when })),
  )

describe('a file that', () => {
  it.each(table(moving))(
    '$what, $when it is read, is a diagnostic, and no half a text',
    async ({ when, deed }) => {
      const { code, stdout, stderr } = await kb(when, deed, 'extract', 'talks', '--format', 'ndjson')
      const records = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(records.map(({ path, glossary }) => `${path} ${glossary.length}`)).toEqual([
        'talks/a.md 1',
        'talks/b.md 0',
        'talks/c.md 1',
      ])
      expect(records[1]).toMatchObject({ frontMatter: {}, diagnostics: [{ ruleId: 'file/changed' }] })
      expect(stderr).toMatch(/^talks\/b\.md:1:1: error: .*\(file\/changed\)$/m)
      expect(code).toBe(2)
    },
  )

  it.each(table(gone))(
    '$what, $when it is read, is what it was when it was opened',
    async ({ when, deed }) => {
      const { stdout } = await kb(when, deed, 'extract', 'talks/b.md', '--format', 'ndjson')
      expect(JSON.parse(stdout)).toMatchObject({ glossary: [{ term: '护城河b' }], diagnostics: [] })
    },
  )

  const others = [
    ['glossary', 'talks', '--format', 'csv'],
    ['speakers', 'talks', '--format', 'csv'],
    ['turns', 'talks', '--format', 'csv'],
    ['translations', 'talks', '--format', 'csv'],
    ['stats', 'talks'],
    ['report', 'talks', '--out', '-'],
    ['validate', 'talks', '--format', 'compact'],
  ]
  it.each(others)('grows shorter leaves kb %s %s not complete, with the others’ results', async (...argv) => {
    const { code, stdout, stderr } = await kb('before', moving['grows shorter'], ...argv)
    expect(stdout + stderr).toMatch(/talks\/b\.md.*file\/changed/)
    expect(stdout + stderr).not.toContain('fault of kb')
    if (['glossary', 'report'].includes(argv[0]!)) expect(stdout).toContain('护城河c')
    expect(code).toBe(2)
  })

  it('grows shorter is read by the next run into a database', async () => {
    const argv = ['extract', 'talks', '-q', '--out', 'kb.db']
    const sql = ['query', 'SELECT term FROM glossary ORDER BY term', '--format', 'csv', '--db', 'kb.db']
    // It is opened for its hash first: what is kept of it is of the shorter file.
    expect((await kb('before', moving['grows shorter'], ...argv)).code).toBe(0)
    writeFileSync(join(home, 'talks/b.md'), talk('b'))
    expect((await runBinary(argv, { cwd: home })).code).toBe(0)
    expect((await runBinary(sql, { cwd: home })).stdout).toBe('term\n护城河a\n护城河b\n护城河c\n')
  })

  it('grows longer while it is mended is left as it is', async () => {
    const broken = '---\ntitle: b\ntags: [x, x]\n---\n\n**Ana**: 好。\n'
    writeFileSync(join(home, 'talks/b.md'), broken)
    const { stderr } = await kb('after', moving['grows longer'], 'validate', '--fix', 'talks', '--quiet')
    expect(readFileSync(join(home, 'talks/b.md'), 'utf8')).toBe(`${broken}more`)
    expect(stderr).not.toContain('fault of kb')
  })
})
