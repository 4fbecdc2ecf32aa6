import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binary, runBinary } from '../cli/run-kb.ts'

const pair =
  '<details>\n<summary>Original English</summary>\n\nToday: the ETF, in words of another language.\n\n</details>\n\n'
const talk = (title: string, paragraphs = 40) =>
  `---\ntitle: ${title}\ndate: 2025-03-04\ntags: [a, a]\n---\n\n## 开场\n\n${Array.from({ length: paragraphs }, (_, i) => paragraph(`${title}${i}`)).join('')}`
const paragraph = (own: string) =>
  `**人${own}**：[00:01] 今天聊 **ETF${own}**（Fund No ${own}: 第${own}只基金）。\n\n${pair}`

/** Every command that reads transcripts or records and writes a result, and what it writes; exit 1 is findings. */
const commands = [
  { words: ['glossary', 'talks'], forms: ['table', 'html', 'tbx', 'skos'] },
  { words: ['speakers', 'talks'], forms: ['table', 'ndjson'] },
  { words: ['turns', 'talks'], forms: ['json', 'markdown'] },
  { words: ['translations', 'talks'], forms: ['csv', 'tmx'] },
  { words: ['validate', 'talks'], forms: ['pretty', 'sarif', 'junit'] },
  { words: ['merge', 'talks.ndjson'], forms: ['ndjson'] },
  { words: ['merge', 'talks.ndjson', '--table', 'turns'], forms: ['csv'] },
  { words: ['extract', 'talks'], forms: ['parquet'], toFile: true },
  { words: ['report', 'talks'], forms: [''] },
  { words: ['stats', 'talks'], forms: ['text', 'json'], toStdout: true },
  { words: ['search', 'ETF', '--db', 'talks.db', '--limit', '500'], forms: ['text', 'json'], toStdout: true },
  { words: ['query', 'SELECT * FROM turns', '--db', 'talks.db'], forms: ['table', 'csv'], toStdout: true },
  { words: ['schema', 'front-matter'], forms: [''], toStdout: true },
  { words: ['rules'], forms: [''], toStdout: true },
  { words: ['explain', 'front-matter/syntax'], forms: [''], toStdout: true },
  { words: ['completion', 'bash'], forms: [''], toStdout: true },
]
const runs = commands.flatMap(({ words, forms, ...rest }) =>
  forms.map((form) => ({
    name: `${words[0]} ${form}`,
    words: form === '' ? words : [...words, '--format', form],
    ...rest,
  })),
)
const toStdout = runs
  .filter(({ toFile }) => !toFile)
  .map(({ words, name }) => ({ name, words: words[0] === 'report' ? [...words, '--out', '-'] : words }))
const toFile = runs.filter((run) => !run.toStdout)

let home = ''
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kb-commands-'))
  chmodSync(home, 0o755)
  mkdirSync(join(home, 'talks'))
  for (let i = 0; i < 12; i++) writeFileSync(join(home, `talks/${i}.md`), talk(`${i}`))
  for (const out of ['talks.ndjson', 'talks.db'])
    expect((await runBinary(['extract', 'talks', '-q', '--out', out], { cwd: home })).code).toBe(0)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const temporary = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))

describe('standard output', () => {
  it.each(toStdout)('of kb $name on a full disk is not done', ({ words }) => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [binary, ...words], {
      cwd: home,
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect(stderr.toString()).toMatch(
      /^(?:kb: \d.*\n)?kb: the result could not be written: the disk is full\n$/,
    )
    expect(status).toBe(2)
  })

  it.each(toStdout)('of kb $name closed by its reader ends quietly', ({ words }) => {
    const script = `"$0" "$@" | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, binary, ...words, '-q'], {
      cwd: home,
    })
    expect(stderr.toString()).toBe('')
    // What is short is gone before its reader is.
    expect(stdout.toString()).toMatch(words[0] === 'validate' ? /^[01]\n$/ : /^0\n$/)
  })
})

/** Whether a disk of a few KiB can be made here. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'small', tmpdir()]).status === 0

describe.skipIf(!canMount)('a disk that fills up', () => {
  it.each(toFile)('under kb $name --out is exit 2, a line, and no file', ({ words }) => {
    mkdirSync(join(home, 'small'), { recursive: true })
    const out = words.includes('parquet') ? 'small/' : 'small/out'
    const script = `mount -t tmpfs -o size=4k small small && { "$0" "$@" -q --out ${out}; echo $?; ls -A small; }`
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-rm', 'bash', '-c', script, process.execPath, binary, ...words],
      { cwd: home },
    )
    expect(stderr.toString()).toMatch(/^kb: .*the disk is full\n$/)
    expect(stdout.toString()).toBe('2\n')
  })
})

describe('a signal', () => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  it.each(toFile.map((run, i) => ({ ...run, signal: signals[i % signals.length]! })))(
    '$signal ends kb $name with its file whole or absent, and no other',
    async ({ words, name, signal }) => {
      const folder = join(home, `signal-${name}`)
      mkdirSync(folder)
      const out = words.includes('parquet') ? `${folder}/out/` : `${folder}/out`
      const child = spawn(process.execPath, [binary, ...words, '-q', '--out', out], {
        cwd: home,
        stdio: 'ignore',
      })
      const ended = new Promise<{ code: number | null; by: NodeJS.Signals | null }>((resolve) =>
        child.on('close', (code, by) => resolve({ code, by })),
      )
      let over = false
      ended.then(() => {
        over = true
      })
      while (!over && readdirSync(folder, { recursive: true }).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 1))
      child.kill(signal)
      const { code, by } = await ended
      expect(temporary(folder)).toEqual([])
      if (by === null) expect([0, 1]).toContain(code)
      else expect({ code, by }).toEqual({ code: null, by: signal })
    },
  )
})

const asNobody = process.getuid?.() === 0
/** As one who may not read everything: root may. */
const [program = '', ...dropped] = [
  ...(asNobody ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []),
  process.execPath,
]
const canDrop = process.platform === 'linux' && spawnSync(program, [...dropped, '--version']).status === 0

describe.skipIf(!canDrop)('files with odd names, and what is no file', () => {
  /** What would steer a terminal. */
  const raw = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/
  const sound = [
    '-dash.md',
    '--out=x.md',
    'a\n::error::b.md',
    `"q" 'n' \u202e.md`,
    'folder.md/within.md',
    'sound.md',
  ]
  beforeAll(() => {
    const place = (name: string) => Buffer.from(join(home, 'odd', name))
    mkdirSync(join(home, 'odd/folder.md'), { recursive: true })
    for (const name of sound) writeFileSync(place(name), talk('a', 1))
    writeFileSync(Buffer.concat([place('bad-'), Buffer.of(0xff), Buffer.from('.md')]), talk('a', 1))
    writeFileSync(place('closed.md'), talk('a', 1))
    chmodSync(place('closed.md'), 0)
    symlinkSync('.', place('loop'))
    symlinkSync('self.md', place('self.md'))
    symlinkSync('/dev/zero', place('device.md'))
    symlinkSync('/etc/passwd', place('outside.md'))
    spawnSync('mkfifo', [join(home, 'odd/pipe.md')])
  })

  const readers = ['extract', 'glossary', 'speakers', 'turns', 'translations', 'validate', 'stats', 'report']
  const run = (argv: readonly string[]) => {
    const out = argv[0] === 'report' ? ['--out', '-'] : []
    const { status, stdout, stderr } = spawnSync(program, [...dropped, binary, ...argv, ...out], {
      cwd: home,
      encoding: 'utf8',
      timeout: 15_000,
    })
    return { status, stdout, stderr }
  }

  it.each(readers)('keep kb %s from nothing but themselves', (command) => {
    const { status, stdout, stderr } = run([command, 'odd'])
    expect(status).toBe(2)
    const said = command === 'validate' ? stdout : stderr
    for (const name of ['self.md', 'closed.md', 'pipe.md', 'device.md', 'outside.md', 'bad-\ufffd.md'])
      expect(said).toContain(`odd/${name}`)
    for (const name of ['sound.md', 'folder.md/within.md']) expect(stderr).not.toContain(name)
    expect(stderr).not.toMatch(raw)
    expect(stderr).not.toMatch(/^\s*::/m)
    expect(stdout).not.toContain('root:')
  })

  it.each(readers)('named to kb %s after -- are read, whatever they begin with', (command) => {
    const cwd = join(home, 'odd')
    const out = command === 'report' ? ['--out', '-'] : []
    const argv = [binary, command, ...out, '--', '-dash.md', '--out=x.md']
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
    expect(stderr).not.toMatch(/unknown option|no such/i)
    expect(status).toBe(command === 'validate' ? 1 : 0)
  })

  it.each(readers)('that are no files end kb %s at once with 2 where they are named', (command) => {
    for (const name of ['pipe.md', 'closed.md'])
      expect({ name, status: run([command, `odd/${name}`]).status }).toEqual({ name, status: 2 })
  })

  it('are what kb glossary takes its places from, each by its own name', () => {
    const { stdout } = run(['glossary', 'odd', '--format', 'json', '--source'])
    const paths = new Set(
      JSON.parse(stdout).flatMap(({ places }: { places: { path: string }[] }) =>
        places.map(({ path }) => path),
      ),
    )
    expect([...paths].sort()).toEqual(sound.map((name) => `odd/${name}`).sort())
  })
})

describe('an output with an odd name', () => {
  it.each(['new\nline \'and\' "quotes".csv', '-dash.csv', '\u202e.csv'])('is written: %j', async (name) => {
    const { code } = await runBinary(['glossary', 'talks', '-q', `--out=${name}`], { cwd: home })
    expect(code).toBe(0)
    expect(readFileSync(join(home, name), 'utf8')).toContain('ETF')
    expect(temporary(home)).toEqual([])
  })
})
