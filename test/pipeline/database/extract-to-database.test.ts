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
import { parquetReadObjects } from 'hyparquet'
import { asyncBufferFromFile } from 'hyparquet/src/node.js'
import sqlite from 'node-sqlite3-wasm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runMain } from '../../cli/run-kb.ts'

let folder: string
const at = (...names: string[]): string => join(folder, ...names)
const kb = (...argv: string[]) => runMain(argv, { cwd: folder })

function write(name: string, body: string, date = '2025-11-15'): void {
  writeFileSync(at('talks', name), `---\ntitle: ${name}\ndate: ${date}\ntags: [ai, 市场]\n---\n${body}\n`)
}

function rows(sql: string): unknown[] {
  const database = new sqlite.Database(at('kb.db'), { readOnly: true })
  try {
    return database.all(sql)
  } finally {
    database.close()
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-database-'))
  mkdirSync(at('talks'))
  write(
    'a.md',
    '### 开场\n\n**李安**: 谈**QQQ**（Invesco QQQ Trust: 一只ETF）。\n\n**王波**: 好。\n\n**李安**: 完。\n\n**王波**: 行。',
  )
  write('b.md', '**李安**: 再见。\n\n**王波**: 谢谢。\n\n**李安**: 走吧。\n\n**王波**: 走。', '2025-12-01')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a database', () => {
  test('holds the tables with their types, tags and views', async () => {
    expect(await kb('extract', 'talks', '--out', 'kb.db')).toMatchObject({ code: 0, stdout: '' })
    expect(rows('SELECT path, date, turns FROM documents ORDER BY path')).toEqual([
      { path: 'talks/a.md', date: '2025-11-15', turns: 4 },
      { path: 'talks/b.md', date: '2025-12-01', turns: 4 },
    ])
    expect(rows('SELECT term, bold, line, typeof(confidence) AS type FROM glossary')).toEqual([
      { term: 'QQQ', bold: 1, line: 8, type: 'real' },
    ])
    expect(rows("SELECT path FROM tags WHERE tag = '市场'")).toHaveLength(2)
    expect(rows('SELECT name, transcripts, turns, lastDate FROM speaker_totals ORDER BY name')).toEqual([
      { name: '李安', transcripts: 2, turns: 4, lastDate: '2025-12-01' },
      { name: '王波', transcripts: 2, turns: 4, lastDate: '2025-12-01' },
    ])
    expect(rows('SELECT term, definition, transcripts FROM concepts')).toEqual([
      { term: 'QQQ', definition: '一只ETF', transcripts: 1 },
    ])
    expect(rows('SELECT term, month FROM term_timeline')).toEqual([{ term: 'QQQ', month: '2025-11' }])
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(rows('PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }])
    expect(rows('PRAGMA foreign_key_check')).toEqual([])
    expect(statSync(at('kb.db')).mode & 0o777).toBe(0o666 & ~process.umask())
  })

  test('adds up people, not parts that somebody else has in each transcript', async () => {
    const talk = '**主持人**：欢迎收听今天的节目。\n\n**周敏**：谢谢，大家好。\n\n'.repeat(2)
    writeFileSync(at('talks/c.md'), talk)
    writeFileSync(at('talks/d.md'), talk)
    expect(await kb('extract', 'talks', '--out', 'kb.db')).toMatchObject({ code: 0 })
    expect(rows('SELECT DISTINCT name, named FROM speakers ORDER BY named, name')).toEqual([
      { name: '主持人', named: 0 },
      { name: '周敏', named: 1 },
      { name: '李安', named: 1 },
      { name: '王波', named: 1 },
    ])
    expect(rows('SELECT name FROM speaker_totals ORDER BY name')).toEqual([
      { name: '周敏' },
      { name: '李安' },
      { name: '王波' },
    ])
  })

  test('takes in what changed, and drops what is gone', async () => {
    await kb('extract', 'talks', '--out', 'kb.db')
    write('a.md', '**张丙**: 换了。\n\n**赵丁**: 是。\n\n**张丙**: 对。\n\n**赵丁**: 嗯。')
    rmSync(at('talks/b.md'))
    write('c.md', '**李安**: 新来的。\n\n**王波**: 你好。\n\n**李安**: 坐。\n\n**王波**: 好。')
    const { stderr } = await kb('extract', 'talks', '--out', 'kb.db')
    expect(stderr).toContain('2 transcripts')
    expect(rows('SELECT DISTINCT path, speaker FROM turns ORDER BY path, turn')).toEqual([
      { path: 'talks/a.md', speaker: '张丙' },
      { path: 'talks/a.md', speaker: '赵丁' },
      { path: 'talks/c.md', speaker: '李安' },
      { path: 'talks/c.md', speaker: '王波' },
    ])
    expect(rows('SELECT count(*) AS n FROM glossary')).toEqual([{ n: 0 }])
    expect(rows(`SELECT count(*) AS n FROM glossary_search WHERE glossary_search MATCH 'QQQ'`)).toEqual([
      { n: 0 },
    ])
  })

  test('has full-text tables that Datasette takes for the tables they are of', async () => {
    await kb('extract', 'talks', '--out', 'kb.db')
    // As its documentation says that it finds them.
    const detected = (table: string) =>
      rows(
        `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="${table}"%'`,
      )
    for (const table of ['documents', 'sections', 'turns', 'translations', 'glossary'])
      expect(detected(table)).toEqual([{ name: `${table}_search` }])
    const found = `SELECT t.text FROM turns_search s JOIN turns t ON t.rowid = s.rowid WHERE turns_search MATCH '再 + 见'`
    expect(rows(found)).toEqual([{ text: '再见。' }])
    expect(rows(`SELECT text FROM turns WHERE text LIKE '%再见%'`)).toEqual([{ text: '再见。' }])
  })

  test('is not written where nothing changed, and keeps its rows where only times did', async () => {
    await kb('extract', 'talks', '--out', 'kb.db')
    const before = statSync(at('kb.db'))
    expect((await kb('extract', 'talks', '--out', 'kb.db')).stderr).toContain('2 unchanged')
    expect(statSync(at('kb.db')).ino).toBe(before.ino)
    utimesSync(at('talks/a.md'), 1, 1)
    expect((await kb('extract', 'talks', '--out', 'kb.db')).stderr).toContain('2 unchanged')
    expect(rows('SELECT count(*) AS n FROM turns')).toEqual([{ n: 8 }])
  })

  test('is made anew where other things are asked of the files', async () => {
    await kb('extract', 'talks', '--out', 'kb.db')
    await kb('extract', 'talks', '--out', 'kb.db', '--no-text')
    expect(rows('SELECT DISTINCT text FROM turns')).toEqual([{ text: null }])
  })

  test.each([
    ['text', 'not a database at all, but long enough to be one'],
    ['empty', ''],
  ])('never replaces a file of something else: %s', async (_, content) => {
    writeFileSync(at('kb.db'), content)
    const { code, stderr } = await kb('extract', 'talks', '--out', 'kb.db')
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not a database of kb'),
    })
    expect(readFileSync(at('kb.db'), 'utf8')).toBe(content)
    expect(readdirSync(folder).sort()).toEqual(['kb.db', 'talks'])
  })

  test('needs a file', async () => {
    const { code, stderr } = await kb('extract', 'talks', '--format', 'sqlite')
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--out kb.db') })
  })
})

describe('Parquet', () => {
  const read = async (name: string) => parquetReadObjects({ file: await asyncBufferFromFile(at(name)) })

  test('has the tables, read back by another library', async () => {
    expect(await kb('extract', 'talks', '--format', 'parquet', '--out', 'tables')).toMatchObject({ code: 0 })
    expect(readdirSync(at('tables'))).toHaveLength(8)
    expect(await read('tables/glossary.parquet')).toEqual([
      expect.objectContaining({
        path: 'talks/a.md',
        term: 'QQQ',
        line: 8,
        bold: true,
        definition: '一只ETF',
      }),
    ])
    expect((await read('tables/turns.parquet')).map((turn) => [turn.speaker, turn.text])).toEqual([
      ['李安', '谈QQQ（Invesco QQQ Trust: 一只ETF）。'],
      ['王波', '好。'],
      ['李安', '完。'],
      ['王波', '行。'],
      ['李安', '再见。'],
      ['王波', '谢谢。'],
      ['李安', '走吧。'],
      ['王波', '走。'],
    ])
    expect(await read('tables/mentions.parquet')).toEqual([])
  })

  test('one table goes into one file', async () => {
    await kb('extract', 'talks', '--table', 'documents', '--out', 'docs.parquet')
    expect(await read('docs.parquet')).toHaveLength(2)
  })
})
