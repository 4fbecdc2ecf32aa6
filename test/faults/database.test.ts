import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binary, runBinary } from '../cli/run-kb.ts'

const talk = (title: string) =>
  `---\ntitle: ${title}\ndate: 2025-03-04\n---\n\n## 开场\n\n${'**主持人**：今天聊 **ETF**（Exchange Traded Fund: 交易所交易基金）。\n\n'.repeat(60)}`

let home = ''
let whole: Buffer
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kb-damage-'))
  mkdirSync(join(home, 'talks'))
  for (let i = 0; i < 10; i++) writeFileSync(join(home, `talks/${i}.md`), talk(`Talk ${i}`))
  expect((await kb('extract', 'talks', '-q', '--out', 'whole.db')).code).toBe(0)
  whole = readFileSync(join(home, 'whole.db'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const kb = (...argv: string[]) => runBinary(argv, { cwd: home })

/** The database as some hand has left it, at `name`. */
function left(name: string, damage: (bytes: Buffer) => Buffer): string {
  const path = join(home, name)
  writeFileSync(path, damage(Buffer.from(whole)))
  return path
}

/** The same by SQL, as another program would. */
function changed(name: string, sql: string): string {
  const path = left(name, (bytes) => bytes)
  const database = new sqlite.Database(path)
  database.exec(sql)
  database.close()
  return path
}

/** Where the page begins that a table's, or an index's, rows begin in. */
function rootOf(table: string): number {
  const database = new sqlite.Database(join(home, 'whole.db'), { readOnly: true })
  const { rootpage } = database.get('SELECT rootpage FROM sqlite_schema WHERE name = ?', [table]) as {
    rootpage: number
  }
  const { page_size } = database.get('PRAGMA page_size') as { page_size: number }
  database.close()
  return (rootpage - 1) * page_size
}

describe('a database that was cut short', () => {
  it.each([0, 100, 5000])('at %i bytes is refused in a line, and left as it is', async (length) => {
    const path = left(`cut-${length}.db`, (bytes) => bytes.subarray(0, length))
    for (const argv of [
      ['extract', 'talks', '-q', '--out', path],
      ['search', 'ETF', '--db', path],
    ]) {
      const { code, stdout, stderr } = await kb(...argv)
      expect(stderr).toBe(`kb: ${path} is not a database of kb; name another file, or remove it\n`)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    }
    expect(readFileSync(path)).toEqual(whole.subarray(0, length))
  })
})

describe('a database with changed bytes', () => {
  const say = (path: string) =>
    new RegExp(`^kb: ${path} is damaged \\(.+\\); remove it, .*: kb extract --out [\\w.]+\n$`)

  it('whose rows cannot be reached is refused in a line by what searches', async () => {
    const at = rootOf('turns_search_data')
    const path = left('lost.db', (bytes) => bytes.fill(0xff, at, at + 200))
    for (const more of [[], ['--no-update']]) {
      const { code, stdout, stderr } = await kb('search', 'ETF', '--db', path, ...more)
      expect(stderr).toMatch(say(path))
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    }
  })

  it('is not taken for the beginning of another: it is looked through, refused and left as it is', async () => {
    // What this run would read of it is whole.
    const at = rootOf('compounds')
    const path = left('base.db', (bytes) => bytes.fill(0xff, at, at + 8))
    const damaged = readFileSync(path)
    const { code, stderr } = await kb('extract', 'talks/1.md', 'talks/2.md', '-q', '--out', path)
    expect(stderr).toMatch(say(path))
    expect(code).toBe(2)
    expect(readFileSync(path)).toEqual(damaged)
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('that another program changed rightly is gone on from, with all that it added', async () => {
    const path = changed('mine.db', 'CREATE TABLE mine (a); INSERT INTO mine VALUES (7)')
    expect(await kb('extract', 'talks/1.md', '-q', '--out', path)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect((await kb('query', 'SELECT a FROM mine', '--db', path, '--format', 'csv')).stdout).toBe('a\n7\n')
    expect((await kb('query', 'SELECT path FROM documents', '--db', path, '--format', 'json')).stdout).toBe(
      '[\n  {\n    "path": "talks/1.md"\n  }\n]\n',
    )
  })

  it.each([
    ['text', "text = x'00ff'"],
    ['a line', "startLine = 'first'"],
    ['a line', 'endLine = -1'],
    ['a speaker', "speaker = x'00'"],
  ])('so that %s is none is no fault of kb', async (_, odd) => {
    const path = changed('odd.db', `UPDATE turns SET ${odd}`)
    const { code, stdout, stderr } = await kb('search', 'ETF', '--db', path, '--no-update', '--in', 'turns')
    expect(stderr).toMatch(say(path))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('at any place ends no command in any other way than with its result or a line', {
    timeout: 60_000,
  }, async () => {
    const used = [...whole.keys()].filter((at) => whole[at] !== 0)
    let state = 7
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    for (let i = 0; i < 12; i++) {
      const path = left('any.db', (bytes) => {
        for (let flips = 0; flips < 4; flips++) bytes[used[next(used.length)]!]! ^= 1 << next(8)
        return bytes
      })
      for (const argv of [
        ['search', 'ETF', '--no-update', '--db', path],
        ['query', 'SELECT count(*), sum(length(text)) FROM turns', '--db', path],
        ['extract', 'talks/1.md', '-q', '--out', path],
      ]) {
        const { code, stderr } = await kb(...argv)
        expect([0, 2]).toContain(code)
        expect(stderr).toMatch(code === 0 ? /^$/ : /^kb: [^\n]+\n$/)
        expect(stderr).not.toContain('fault of kb')
      }
    }
  })
})

/** Whether a disk of some KiB can be made here. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'small', tmpdir()]).status === 0

it.skipIf(!canMount)('a disk that fills up under a database is a line, with no unfinished file', () => {
  mkdirSync(join(home, 'small'))
  const script =
    'mount -t tmpfs -o size=300k small small && { "$0" "$1" extract talks -q --out small/kb.db; echo $?; ls -A small; }'
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'bash', '-c', script, process.execPath, binary], {
    cwd: home,
  })
  expect(stderr.toString()).toMatch(/^kb: .*kb\.db: it could not be written: the disk is full, or fails\n$/)
  expect(stdout.toString()).toBe('2\n')
})
