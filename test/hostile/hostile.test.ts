import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transcriptRecordSchema } from '../../src/model/record.ts'
import { reporters } from '../../src/output/reporters/registry.ts'
import { binary } from '../cli/run-kb.ts'
import { hostileInputs } from './inputs.ts'

/** Long enough for every look before the parse, and short enough for CI. */
const size = 70_000
const inputs = hostileInputs(size)
const given = join(import.meta.dirname, '../../../shared/hostile')
/** What would steer a terminal. */
const raw = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

const sound = [
  '---\ntitle: 一期节目\ndate: 2025-11-15\nspeaker: 频道\nsource: https://a.b/c\ntags: [x]\n---\n\n### 开头\n\n**主持人**: 大家好，聊聊**资本开支**（Capital Expenditure）。\n\n**林安**: 好。\n',
  '---\ntitle: A talk\ndate: 2025-11-16\nspeaker: Channel\nsource: https://a.b/d\ntags: [y]\n---\n\nHost: Welcome to the Securities and Exchange Commission (SEC).\n\nAnn: Thanks.\n',
]

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Megabytes at its peak, without its child processes. */
  readonly memory: number
}

let cwd = ''

/** Writes the peak of a process's memory where RSS_FILE says. */
const meter = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.RSS_FILE, String(process.resourceUsage().maxRSS)))",
)}`

function kb(...argv: string[]): Promise<Ran> {
  const rss = join(cwd, `rss-${argv.join('-').replace(/\W+/g, '-')}`)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', meter, binary, ...argv, '-j', '2'], {
      cwd: join(cwd, 'talks'),
      env: { ...process.env, RSS_FILE: rss },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece) => out.push(piece))
    child.stderr.on('data', (piece) => err.push(piece))
    child.on('close', (code) => {
      const [stdout, stderr] = [out, err].map((pieces) => Buffer.concat(pieces).toString('utf8'))
      resolve({ code, stdout: stdout!, stderr: stderr!, memory: Number(readFileSync(rss, 'utf8')) / 1024 })
    })
  })
}

interface Read {
  readonly path: string
  readonly diagnostics: readonly { ruleId: string; message: string }[]
}

const recordsOf = ({ stdout }: Ran): Read[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-hostile-'))
  mkdirSync(join(cwd, 'talks/sound'), { recursive: true })
  for (const { family, name, content } of inputs) {
    mkdirSync(join(cwd, 'talks', family), { recursive: true })
    writeFileSync(join(cwd, 'talks', family, `${name}.md`), content)
  }
  for (const [i, text] of sound.entries()) writeFileSync(join(cwd, `talks/sound/${i}.md`), text)
  if (existsSync(given)) cpSync(given, join(cwd, 'given'), { recursive: true })
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('kb extract', { timeout: 240_000 }, () => {
  let all: Ran
  let records: Map<string, Read>
  beforeAll(async () => {
    all = await kb('extract', '.', '--format', 'ndjson', '--occurrences', '-q')
    records = new Map(recordsOf(all).map((record) => [record.path, record]))
  }, 240_000)

  it('ends as it does over sound files, in bounded memory', () => {
    expect(all.code).toBe(0)
    expect(all.memory).toBeLessThan(2000)
  })

  it.each(inputs)('has a record of $family/$name, with what is wrong', ({ family, name, finding }) => {
    const record = records.get(`${family}/${name}.md`)
    expect(transcriptRecordSchema.safeParse(record).error?.message).toBeUndefined()
    const found = record!.diagnostics.map(({ ruleId }) => ruleId)
    if (finding) expect(found).toContain(finding)
    else expect(found.filter((id) => /^(?:file|front-matter|text)\//.test(id))).toEqual([])
  })

  it('reads the sound files as when they are alone', async () => {
    const alone = recordsOf(await kb('extract', 'sound', '--format', 'ndjson', '--occurrences'))
    expect(alone).toHaveLength(sound.length)
    for (const record of alone) expect(records.get(record.path)).toEqual(record)
  })

  it.skipIf(!existsSync(given))('has a record of every file of ../shared/hostile', async () => {
    const run = await kb('extract', '../given', '--format', 'ndjson')
    expect(run.code).toBe(0)
    const read = recordsOf(run)
    expect(read.length).toBeGreaterThan(100)
    expect(
      read.flatMap(({ diagnostics }) => diagnostics.filter((each) => each.ruleId === 'file/failed')),
    ).toEqual([])
  })
})

describe('kb validate', { timeout: 240_000 }, () => {
  it('names every fault, and ends with 1', async () => {
    // What looks made to explode is read by one process after the other: by two at a time it takes half as long.
    const halves = ['1/2', '2/2'].map((shard) => kb('validate', '.', '--format', 'json', '--shard', shard))
    const named = new Set<string>()
    for (const { code, stdout } of await Promise.all(halves)) {
      expect(code).toBe(1)
      for (const { path, ruleId } of JSON.parse(stdout)) named.add(`${path} ${ruleId}`)
    }
    for (const { family, name, finding } of inputs)
      if (finding) expect(named).toContain(`${family}/${name}.md ${finding}`)
  })

  it.each(reporters.map(({ name }) => name))('says so in format %s, and steers nobody', async (format) => {
    const run = await kb('validate', 'bytes', 'fences', 'yaml', '--format', format)
    expect(run.code).toBe(1)
    expect(run.stdout.length).toBeGreaterThan(1000)
    expect(run.stdout + run.stderr).not.toMatch(raw)
    const commands = run.stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))
    expect(commands.filter((line) => !/^::(?:error|warning) file=[^:]{1,200}::/.test(line))).toEqual([])
    expect(commands.length > 0).toBe(format === 'github')
    expect(run.stderr).not.toMatch(/^\s*::/m)
  })
})

it('kb glossary reads what is odd', { timeout: 240_000 }, async () => {
  const run = await kb('glossary', 'bytes', 'fences', 'yaml', 'sound', '--format', 'json', '-q')
  expect(run.code).toBe(0)
  expect(JSON.parse(run.stdout).length).toBeGreaterThan(1)
})

describe.skipIf(process.platform === 'win32')('what is no file, or has no name', () => {
  const place = (...parts: string[]): Buffer => Buffer.from(join(cwd, 'odd', ...parts))
  beforeAll(() => {
    mkdirSync(join(cwd, 'odd/folder.md'), { recursive: true })
    writeFileSync(place('sound.md'), sound[0]!)
    writeFileSync(place('folder.md', 'within.md'), sound[1]!)
    writeFileSync(place('a\n::error::b.md'), sound[0]!)
    writeFileSync(place(`"quoted" 'name' \u202e.md`), sound[0]!)
    writeFileSync(Buffer.concat([place('bad-'), Buffer.of(0xff), Buffer.from('.md')]), sound[0]!)
    symlinkSync('.', place('loop'))
    symlinkSync('self.md', place('self.md'))
    symlinkSync('/dev/zero', place('device.md'))
    symlinkSync('/etc/passwd', place('outside.md'))
    spawnSync('mkfifo', [join(cwd, 'odd/pipe.md')])
  })

  it('keeps nothing waiting, and costs no sound file its record', { timeout: 20_000 }, async () => {
    const run = await kb('extract', '../odd', '--format', 'ndjson')
    const found = new Map(
      recordsOf(run).map((record) => [record.path, record.diagnostics.map((each) => each.ruleId)]),
    )
    for (const name of ['sound.md', 'folder.md/within.md', 'a\n::error::b.md', `"quoted" 'name' \u202e.md`])
      expect(found.get(`../odd/${name}`)).toEqual([])
    expect([...found].filter(([, ids]) => ids.length > 0).map(([path]) => path)).toEqual([
      '../odd/bad-\ufffd.md',
    ])
    expect(run.stderr).not.toMatch(raw)
    expect(run.stderr).not.toMatch(/^\s*::/m)
    expect(run.stdout).not.toContain('root:')
  })

  it.each(['pipe.md', 'device.md'])('refuses %s where it is named', { timeout: 20_000 }, async (name) => {
    const run = await kb('extract', `../odd/${name}`, '--format', 'ndjson')
    expect(run.code).toBe(2)
  })
})
