import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Concept } from '../../src/model/concept.ts'
import { runBinary, runMain } from './run-kb.ts'

let folder: string

const talk = (date: string, speaker: string, ...lines: string[]): string =>
  ['---', `title: Talk of ${date}`, `date: '${date}'`, `speaker: ${speaker}`, '---', '', ...lines, ''].join(
    '\n',
  )

const files: Record<string, string> = {
  'kb.config.json': '{ "include": ["talks/"] }',
  'talks/a.md': talk(
    '2025-03-01',
    '甲',
    '**资本开支**（Capital Expenditure: 企业购买固定资产的支出）在增长，资本开支还会再涨。',
    '',
    '**贝塔**（Beta）不高。',
  ),
  'talks/b.md': talk(
    '2025-01-01',
    '乙',
    '我们看**资本支出**（Capital Expenditure: 企业购买固定资产的支出）。',
  ),
  'talks/c.md': talk(
    '2025-02-01',
    '丙',
    '**陈明**（Ming Chen）来了。',
    '',
    '**资本开支**（Capital Expenditure）。',
  ),
  'talks/d.md': talk('2025-04-01', '丁', '**陈明**（Peter Gelb）走了。'),
  'other/e.md': talk('2025-05-01', '戊', '**夏普比率**（Sharpe Ratio: 衡量风险调整后收益的指标）。'),
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-glossary-'))
  for (const [name, text] of Object.entries(files)) put(name, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const kb = (...argv: string[]) => runMain(['glossary', ...argv], { cwd: folder })
async function concepts(...argv: string[]): Promise<Concept[]> {
  return JSON.parse((await kb('--format', 'json', '--quiet', ...argv)).stdout)
}
const terms = async (...argv: string[]) => (await concepts(...argv)).map(({ term }) => term)

describe('kb glossary', () => {
  it('merges the folders of the config, most used first', async () => {
    const [first, ...others] = await concepts()
    expect(first).toMatchObject({
      term: '资本开支',
      transcripts: 3,
      occurrences: 7,
      firstSeen: '2025-01-01',
      lastSeen: '2025-03-01',
      definitions: [{ text: '企业购买固定资产的支出', transcripts: 2 }],
    })
    expect(first!.places.map(({ path, line, speaker }) => [path, line, speaker])).toEqual([
      ['talks/b.md', 7, '乙'],
      ['talks/c.md', 9, '丙'],
      ['talks/a.md', 7, '甲'],
    ])
    expect(others.map(({ term }) => term)).toEqual(['陈明', '贝塔'])
  })

  it.each([
    [['other/'], ['夏普比率']],
    [
      ['--min-documents', '2'],
      ['资本开支', '陈明'],
    ],
    [['--search', 'beta'], ['贝塔']],
    [['--search', '固定資產'], ['资本开支']],
    [
      ['--lang', 'en', '--sort', 'term'],
      ['Beta', 'Capital Expenditure', 'Ming Chen'],
    ],
    [
      ['--sort', 'first-seen'],
      ['资本开支', '陈明', '贝塔'],
    ],
    [
      ['--sort', 'last-seen'],
      ['陈明', '贝塔', '资本开支'],
    ],
    [['--kind', 'abbreviation'], []],
    [['--kind', 'abbreviation,name'], ['资本开支']],
    [['--conflicts'], ['陈明']],
    [['--min-confidence', '1'], []],
  ])('%j lists %j', async (argv, expected) => {
    expect(await terms(...argv)).toEqual(expected)
  })

  it('exits with 1 for a conflict where that is asked for', async () => {
    const failed = await kb('--conflicts', '--fail-on', 'conflict')
    expect(failed.code).toBe(1)
    expect(failed.stdout).toContain('translation: 陈明')
    expect(failed.stdout).toContain('talks/d.md:7 (2025-04-01, 丁)')
    expect((await kb('--fail-on', 'conflict', '--search', '贝塔')).code).toBe(0)
    expect((await kb('--conflicts')).code).toBe(0)
  })

  it('knows the format by the ending of the file, and writes it whole', async () => {
    const { code, stdout } = await kb('--out', 'terms.csv')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const rows: { term: string }[] = parse(readFileSync(join(folder, 'terms.csv')), { columns: true })
    expect(rows.map(({ term }) => term)).toEqual(['资本开支', '陈明', '贝塔'])
  })

  it('honours overrides and says what is wrong in them', async () => {
    put(
      'glossary.overrides.yaml',
      'split:\n  - [资本开支, 资本支出]\ndefinitions:\n  贝塔: 波动的度量\ndrop: [陈明, 赵明]\n',
    )
    const { code, stdout, stderr } = await kb('--format', 'json')
    const merged: Concept[] = JSON.parse(stdout)
    expect(merged.map(({ term, definition }) => [term, definition])).toEqual([
      ['资本开支', '企业购买固定资产的支出'],
      ['贝塔', '波动的度量'],
      ['资本支出', '企业购买固定资产的支出'],
    ])
    expect(stderr).toContain('glossary.overrides.yaml:5:12: warning: No gloss has the name ‘赵明’')
    expect(code).toBe(0)
  })

  it('writes nothing where the overrides are broken', async () => {
    put('mine.yaml', 'drop: 贝塔\n')
    const { code, stdout, stderr } = await kb('--overrides', 'mine.yaml')
    expect(stderr).toContain('mine.yaml:1:1: error: ‘drop’: ')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it.each([
    [['--out', 'x.pdf'], /no format has the ending ‘\.pdf’/],
    [['--format', 'csv', '--pretty'], /--pretty goes with --format json/],
    [['--base-iri', 'x:'], /--base-iri goes with --format skos or jsonld/],
    [['--min-documents', '0'], /Expected a whole number from 1/],
    [['--min-confidence', '2'], /Expected a number from 0 to 1/],
    [['--kind', 'nickname'], /‘nickname’ is no kind/],
    [['--overrides', 'none.yaml'], /none\.yaml: cannot be read: no such file/],
    [['--out', 'talks/a.md'], /would overwrite a transcript/],
  ])('%j is refused', async (argv, says) => {
    const { code, stdout, stderr } = await kb(...argv)
    expect(stderr).toMatch(says)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('gives the same bytes each time, from the binary, too', async () => {
    const once = await runBinary(['glossary', '--format', 'ndjson', '--quiet'], { cwd: folder })
    expect(once.stdout).toBe((await kb('--format', 'ndjson', '--quiet')).stdout)
    expect(once.stdout.trimEnd().split('\n')).toHaveLength(3)
  })
})
