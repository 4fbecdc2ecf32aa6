import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runMain } from '../../cli/run-kb.ts'

let folder: string
const kb = (...argv: string[]) => runMain(argv, { cwd: folder })

interface Hit {
  readonly path: string
  readonly line: number
  readonly scope: string
  readonly speaker: string | null
  readonly snippet: readonly { readonly text: string; readonly marked: boolean }[]
}

async function search(...argv: string[]): Promise<Hit[]> {
  const { code, stdout, stderr } = await kb('search', ...argv, '--format', 'json')
  expect(code, stderr).toBe(0)
  return JSON.parse(stdout)
}

const places = async (...argv: string[]) =>
  (await search(...argv)).map(({ path, line }) => `${path}:${line}`).sort()

const head = (date: string, tag: string) => `---\ntitle: 谈话\ndate: ${date}\ntags: [${tag}]\n---\n`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-search-'))
  mkdirSync(join(folder, 'talks'))
  writeFileSync(join(folder, 'kb.config.json'), '{ "include": ["talks"] }')
  const lines = [
    '### 泡沫',
    '',
    '**李安**: **资本开支**（Capital Expenditure: 企业购买固定资产的支出）在涨。',
    '',
    '还有第二段，说AI泡沫。',
    '',
    '**王波**: OpenAI 的 CapEx 也在涨，我们在投资，investing a lot。',
    '',
    '**李安**: 嗯。',
    '',
    '**王波**: 好。',
  ]
  writeFileSync(join(folder, 'talks/a.md'), `${head('2025-11-15', 'ai')}${lines.join('\n')}\n`)
  writeFileSync(
    join(folder, 'talks/b.md'),
    `${head('2026-02-01', '市场')}我是旁白。**资本开支**（CapEx）又涨了。He said rain again.\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('kb search', () => {
  test.each([
    ['two characters', ['投资'], ['talks/a.md:12']],
    ['one character', ['嗯'], ['talks/a.md:14']],
    ['the last character of a run', ['说'], ['talks/a.md:10']],
    ['mixed words', ['AI泡沫'], ['talks/a.md:10']],
    ['Latin by stem', ['invest'], ['talks/a.md:12']],
    ['a part of a compound, not of any word', ['AI'], ['talks/a.md:10', 'talks/a.md:12']],
    ['the word itself', ['AI', '--exact'], ['talks/a.md:10']],
    ['all words', ['投资', 'OpenAI'], ['talks/a.md:12']],
    ['no words', ['投资', '旁白'], []],
    ['one speaker', ['涨', '--speaker', '王波', '--in', 'turns'], ['talks/a.md:12']],
    ['a tag', ['涨', '--tag', '市场', '--in', 'sections'], ['talks/b.md:6']],
    ['a tag, whatever its case', ['涨', '--tag', 'AI', '--in', 'sections'], ['talks/a.md:8']],
    ['a time', ['涨', '--from', '2026-01-01', '--in', 'sections'], ['talks/b.md:6']],
    ['a year and what is before', ['涨', '--to', '2025', '--in', 'turns'], ['talks/a.md:12', 'talks/a.md:8']],
    [
      'a month and what is before',
      ['涨', '--to', '2026-02', '--in', 'sections'],
      ['talks/a.md:8', 'talks/b.md:6'],
    ],
    ['a month', ['涨', '--from', '2026-02', '--in', 'sections'], ['talks/b.md:6']],
    ['a time before', ['涨', '--to', '2025-12-31', '--in', 'turns'], ['talks/a.md:12', 'talks/a.md:8']],
  ])('finds by %s', async (_, argv, expected) => expect(await places(...argv)).toEqual(expected))

  test('finds a term by its other names, and says what matched', async () => {
    expect(await places('资本开支', '--in', 'turns')).toEqual(['talks/a.md:12', 'talks/a.md:8'])
    const [hit] = await search('capex', '--in', 'glossary')
    expect(hit?.snippet).toEqual([
      { text: '资本开支', marked: true },
      { text: '（', marked: false },
      { text: 'CapEx', marked: true },
      { text: '）', marked: false },
    ])
    expect(await places('资本开支', '--in', 'turns', '--exact')).toEqual(['talks/a.md:8'])
  })

  test.each([
    ['over spaces between Latin and Chinese', 'CapEx也在涨', 'CapEx 也在涨'],
    ['by the stem', 'invests', 'investing'],
  ])('marks what it found %s', async (_, words, marked) => {
    const [hit] = await search(words, '--in', 'turns')
    expect(hit?.snippet.filter((piece) => piece.marked)).toEqual([{ text: marked, marked: true }])
  })

  test('knows a speaker by all names that a transcript has, and says where one is nobody’s', async () => {
    const original = '<details><summary>Original English</summary>\n\n**Tracy Alloway**: Fine.\n\n</details>'
    const said = `**崔西·阿洛韦**: 石榴熟了。\n\n${original}\n\n**李安**: 石榴？\n\n`
    writeFileSync(join(folder, 'talks/f.md'), `${head('2026-04-01', 'x')}${said.repeat(2)}`)
    const asked = ['石榴', '--in', 'turns', '--speaker']
    for (const name of ['崔西·阿洛韦', 'tracy alloway'])
      expect(await places(...asked, name)).toEqual(['talks/f.md:16', 'talks/f.md:6'])
    expect((await kb('search', ...asked, 'Alloway')).stderr).toBe(
      'kb: nothing found; no transcript has a speaker ‘Alloway’ (kb speakers lists them)\n',
    )
    expect((await kb('search', '石榴', '--tag', 'fruit')).stderr).toBe(
      'kb: nothing found; no transcript has the tag ‘fruit’ (kb stats --top 100 lists them)\n',
    )
    rmSync(join(folder, 'talks/f.md'))
    expect(await places('石榴')).toEqual([])
  })

  test('finds what stands in the original language only', async () => {
    const original = '<details><summary>Original English</summary>\n\nA flywheel turns.\n\n</details>'
    writeFileSync(
      join(folder, 'talks/d.md'),
      `${head('2026-03-01', 'x')}### 一\n\n飞轮在转。\n\n${original}\n`,
    )
    expect(await places('flywheels')).toEqual(['talks/d.md:12'])
    expect(await places('flywheels', '--in', 'turns,sections,glossary')).toEqual([])
    rmSync(join(folder, 'talks/d.md'))
    expect(await places('flywheels')).toEqual([])
  })

  test('finds titles and summaries, first of all, at their lines', async () => {
    const matter = [
      '---',
      'tags: [飞轮]',
      'title: 飞轮与护城河',
      'summary: |',
      '  谈飞轮。',
      '  也谈 moats。',
      '---',
      '',
    ]
    writeFileSync(join(folder, 'talks/e.md'), `${matter.join('\n')}护城河很宽。\n`)
    expect((await search('护城河')).map(({ scope, line }) => [scope, line])).toEqual([
      ['titles', 3],
      ['sections', 8],
    ])
    expect(await places('飞轮', '--in', 'sections')).toEqual(['talks/e.md:3'])
    expect(await places('moat', '--in', 'sections')).toEqual(['talks/e.md:6'])
    expect(await places('飞轮', '--in', 'turns,originals,glossary')).toEqual([])
    expect((await kb('search', '飞轮')).stdout).toContain(
      'talks/e.md:3  front matter\n    «飞轮»与护城河 — 谈«飞轮»。',
    )
    rmSync(join(folder, 'talks/e.md'))
    expect(await places('moat')).toEqual([])
  })

  test('reads beside others, whatever lock one of them left', async () => {
    await search('x')
    mkdirSync(join(folder, 'kb.db.lock'))
    expect(await places('旁白')).toEqual(['talks/b.md:6'])
    rmSync(join(folder, 'kb.db.lock'), { recursive: true })
  })

  test.each(['', '，。', '"', '*', '😀'])('says that there is nothing to look for in ‘%s’', async (words) => {
    expect(await kb('search', words)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('nothing to look for'),
    })
  })

  test('takes what SQLite would read as its own language for words', async () => {
    for (const words of ['AND', 'NEAR(a b)', 'a:b', '^a', 'text:"x', `长${'词'.repeat(3000)}`])
      expect(await kb('search', '--', words)).toMatchObject({ code: 0 })
    expect(await places('投资', '，')).toEqual(['talks/a.md:12'])
  })

  test('makes the database on the way, and takes in what changed', async () => {
    writeFileSync(join(folder, 'talks/c.md'), `${head('2026-03-01', 'x')}独角兽来了。\n`)
    expect(await places('独角兽')).toEqual(['talks/c.md:6'])
    rmSync(join(folder, 'talks/c.md'))
    expect(await places('独角兽', '--no-update')).toEqual(['talks/c.md:6'])
    expect(await places('独角兽')).toEqual([])
    expect(readdirSync(folder).sort()).toEqual(['kb.config.json', 'kb.db', 'talks'])
  })

  test('shows place, speaker and the match marked', async () => {
    const { stdout } = await kb('search', 'AI泡沫', '--in', 'turns')
    expect(stdout).toBe(
      'talks/a.md:10  2025-11-15 · 泡沫 · 李安\n    … Expenditure: 企业购买固定资产的支出）在涨。 还有第二段，说«AI泡沫»。\n',
    )
  })

  test('says of a database without what it looks in that it is another version’s', async () => {
    const other = new sqlite.Database(join(folder, 'other.db'))
    other.exec('CREATE TABLE turns (path)')
    other.close()
    expect(await kb('search', 'x', '--no-update', '--db', 'other.db')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('of this version of kb'),
    })
    rmSync(join(folder, 'other.db'))
  })

  test.each([
    [['search', 'x', '--in', 'titles'], 'turns, sections, originals, glossary'],
    [['search', 'x', '--from', 'yesterday'], 'Expected a day'],
    [['search'], 'words'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, stderr } = await kb(...argv)
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })
})

describe('a word that stands in thousands of places', () => {
  const turns = (count: number, ...names: string[]) =>
    Array.from({ length: count }, (_, i) => `**${names[i % names.length]}**: 好。\n`).join('\n')
  const everywhere = mkdtempSync(join(tmpdir(), 'kb-everywhere-'))
  const put = (name: string, date: string, body: string) =>
    writeFileSync(join(everywhere, name), `---\ntitle: 谈话\n${date}tags: [${name[0]}]\n---\n${body}`)

  beforeAll(async () => {
    put('a.md', '', turns(2, '李安'))
    put('b.md', 'date: 2025-03-01\n', turns(4, '李安', '王波'))
    put('c.md', 'date: 2026-03-01\n', turns(4200, '李安', '王波'))
    expect((await runMain(['extract', '--out', 'kb.db', '.'], { cwd: everywhere })).code).toBe(0)
  }, 30_000)
  afterAll(() => rmSync(everywhere, { recursive: true, force: true }))

  test.each([
    ['nothing', [], ['a.md:5', 'a.md:7', 'b.md:6', 'b.md:8', 'b.md:10']],
    [
      'times that most transcripts have',
      ['--from', '2025-01-01'],
      ['b.md:6', 'b.md:8', 'b.md:10', 'b.md:12', 'c.md:6'],
    ],
    ['a time that few have', ['--to', '2025-12-31'], ['b.md:6', 'b.md:8', 'b.md:10', 'b.md:12']],
    ['a tag', ['--tag', 'A'], ['a.md:5', 'a.md:7']],
    ['a speaker', ['--speaker', '王波'], ['b.md:8', 'b.md:12', 'c.md:8', 'c.md:12', 'c.md:16']],
    [
      'a speaker and a time',
      ['--speaker', '王波', '--from', '2026'],
      ['c.md:8', 'c.md:12', 'c.md:16', 'c.md:20', 'c.md:24'],
    ],
  ])('is found within %s, places that are as good in their order', async (_, filter, expected) => {
    const argv = ['search', '好', ...filter, '--in', 'turns', '--limit', '5', '--format', 'json']
    const { stdout } = await runMain(argv, { cwd: everywhere })
    expect((JSON.parse(stdout) as Hit[]).map(({ path, line }) => `${path}:${line}`)).toEqual(expected)
  })
})

describe('kb query', () => {
  const sql = 'SELECT name, turns FROM speakers WHERE turns > 0 ORDER BY name'
  test('answers as table, JSON and CSV', async () => {
    await search('x')
    expect((await kb('query', sql)).stdout).toBe('name  turns\n────  ─────\n李安      2\n王波      2\n')
    expect(JSON.parse((await kb('query', sql, '--format', 'json')).stdout)).toEqual([
      { name: '李安', turns: 2 },
      { name: '王波', turns: 2 },
    ])
    expect((await kb('query', sql, '--format', 'csv')).stdout).toBe('name,turns\n李安,2\n王波,2\n')
  })

  test.each(['DELETE FROM turns', 'DROP TABLE turns', "ATTACH 'other.db' AS o", 'SELEC 1'])(
    'refuses %s',
    async (wrong) => {
      await search('x')
      const { code, stderr } = await kb('query', wrong)
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('SQLite says') })
      expect(readdirSync(folder)).not.toContain('other.db')
      expect((await kb('query', 'SELECT count(*) AS n FROM turns', '--format', 'csv')).stdout).toBe('n\n4\n')
    },
  )

  test.each([
    ["VACUUM INTO 'other.db'", 'only reads'],
    ['SELECT 1; DROP TABLE turns', 'one statement at a time'],
    ['-- nothing', 'no SQL'],
  ])('refuses %s', async (wrong, message) => {
    await search('x')
    const { code, stderr } = await kb('query', wrong)
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
    expect(readdirSync(folder)).not.toContain('other.db')
  })

  test('takes SQL that begins with a comment, and knows a wrong flag', async () => {
    await search('x')
    expect((await kb('query', '-- how many?\nSELECT 1 AS n', '-f', 'csv')).stdout).toBe('n\n1\n')
    expect(await kb('query', '--fromat', 'csv', 'SELECT 1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("unknown option '--fromat'"),
    })
  })

  test('says how to make a database where there is none', async () => {
    const { code, stderr } = await kb('query', sql, '--db', 'none.db')
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('kb extract --out') })
  })
})
