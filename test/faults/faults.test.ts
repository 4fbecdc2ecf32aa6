import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
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

const talk = (title: string) =>
  `---\ntitle: ${title}\ndate: 2025-03-04\n---\n\n## 开场\n\n${'**主持人**：今天聊 **ETF**（Exchange Traded Fund: 交易所交易基金）。\n\n'.repeat(60)}`

let home = ''
let inputs: ReadonlyMap<string, string>
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kb-faults-'))
  mkdirSync(join(home, 'talks'))
  inputs = new Map(Array.from({ length: 60 }, (_, i) => [`talks/${i}.md`, talk(`Talk ${i}`)]))
  for (const [path, text] of inputs) writeFileSync(join(home, path), text)
  chmodSync(home, 0o755)
})
afterAll(() => {
  for (const [path, text] of inputs) expect(readFileSync(join(home, path), 'utf8')).toBe(text)
  rmSync(home, { recursive: true, force: true })
})

const outputs = [
  { name: 'json', args: ['--format', 'json'], out: 'out.json' },
  { name: 'ndjson', args: ['--format', 'ndjson'], out: 'out.ndjson' },
  { name: 'csv', args: ['--format', 'csv'], out: 'tables' },
]

/** Starts kb and ends it by a signal after so many milliseconds, if it still runs then. */
function killed(args: readonly string[], signal: NodeJS.Signals, after: number) {
  return new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    const child = spawn(process.execPath, [binary, ...args], { cwd: home, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill(signal), after)
    child.on('close', (code, by) => {
      clearTimeout(timer)
      resolve({ code, signal: by })
    })
  })
}

describe.each(outputs)('$name', ({ args, out }) => {
  it('is whole or absent when the process is killed at any moment, and the next run clears up', async () => {
    const folder = join(home, `killed-${out}`)
    mkdirSync(folder)
    const command = ['extract', 'talks', '-q', ...args, '--out', join(folder, out)]
    const begun = performance.now()
    expect((await runBinary(command, { cwd: home })).code).toBe(0)
    const length = performance.now() - begun
    const whole = snapshot(folder)
    for (const [index, signal] of (
      ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGKILL', 'SIGTERM', 'SIGKILL'] as const
    ).entries()) {
      rmSync(join(folder, out), { recursive: true, force: true })
      await killed(command, signal, length * (0.3 + 0.12 * index))
      const left = snapshot(folder)
      for (const [name, text] of left) if (!name.endsWith('.tmp')) expect(text).toBe(whole.get(name))
      if (signal !== 'SIGKILL') expect([...left.keys()].filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
    expect((await runBinary(command, { cwd: home })).code).toBe(0)
    expect(snapshot(folder)).toEqual(whole)
  }, 60_000)
})

function snapshot(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}

describe('signals', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends kb by that signal, with no temporary file left',
    async (signal) => {
      const folder = join(home, `signal-${signal}`)
      mkdirSync(folder)
      const child = spawn(process.execPath, [binary, 'extract', 'talks', '--out', join(folder, 'o.json')], {
        cwd: home,
      })
      const ended = new Promise((resolve) => child.on('close', (code, by) => resolve({ code, by })))
      while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
      child.kill(signal)
      expect(await ended).toEqual({ code: null, by: signal })
      expect(readdirSync(folder)).toEqual([])
    },
  )
})

describe('standard output', () => {
  it.each([
    ['--version'],
    ['help', 'extract'],
    ['extract', 'talks'],
    ['extract', 'talks', '--format', 'ndjson'],
    ['extract', 'talks', '--table', 'turns'],
  ])('%s %s %s %s on a full disk is not done', (...args) => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [binary, ...args], {
      cwd: home,
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect(stderr.toString()).toBe('kb: the result could not be written: the disk is full\n')
    expect(status).toBe(2)
  })

  it.each([
    ['help', 'extract'],
    ['extract', 'talks'],
    ['extract', 'talks', '--format', 'ndjson'],
    ['extract', 'talks', '--table', 'turns'],
  ])('%s %s %s %s closed by its reader ends quietly', (...args) => {
    const script = `"$0" "$@" | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', script, process.execPath, binary, ...args, ...(args[0] === 'help' ? [] : ['-q'])],
      { cwd: home },
    )
    expect({ status: stdout.toString(), stderr: stderr.toString() }).toEqual({ status: '0\n', stderr: '' })
  })

  it('gives all of a long result to a slow reader', async () => {
    const { stdout } = await runBinary(['extract', 'talks'], { cwd: home })
    const slow = execFileSync(
      'bash',
      ['-c', '"$0" "$1" extract talks -q | { sleep 0.5; cat; }', process.execPath, binary],
      { cwd: home, maxBuffer: 1 << 28 },
    )
    expect(slow.toString()).toBe(stdout)
    expect(JSON.parse(stdout)).toHaveLength(60)
  })
})

describe.skipIf(!existsSync('/proc/self/fdinfo'))('standard input', () => {
  it('stays blocking for all who share it, while kb runs', async () => {
    execFileSync('mkfifo', [join(home, 'shared')])
    const shared = openSync(join(home, 'shared'), 'r+')
    const child = spawn(process.execPath, [binary, 'extract', 'talks'], {
      cwd: home,
      stdio: [shared, 'ignore', 'ignore'],
    })
    const flags = new Set<number>()
    const timer = setInterval(() => {
      const info = readFileSync(`/proc/self/fdinfo/${shared}`, 'utf8')
      flags.add(Number.parseInt(/flags:\s*(\d+)/.exec(info)![1]!, 8) & constants.O_NONBLOCK)
    }, 2)
    await new Promise((resolve) => child.on('close', resolve))
    clearInterval(timer)
    closeSync(shared)
    expect([...flags]).toEqual([0])
  })
})

/** Whether a disk of a few KiB can be made here. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'small', tmpdir()]).status === 0

describe.skipIf(!canMount)('a disk that fills up', () => {
  it.each([
    { name: 'under standard output', args: '>small/out.json', left: 'small/out.json' },
    {
      name: 'under standard output, at the last bytes',
      args: '--only speakers --no-text >small/out.json',
      size: '4k',
      left: 'small/out.json',
    },
    { name: 'under a file', args: '--out small/out.json', left: '' },
    { name: 'under a folder of tables', args: '--format csv --out small/', left: '' },
  ])('$name is exit 2, with no unfinished file', ({ args, left, size = '64k' }) => {
    mkdirSync(join(home, 'small'), { recursive: true })
    const script = `mount -t tmpfs -o size=${size} small small && { "$0" "$1" extract talks -q ${args}; echo $?; ls -A small; }`
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'bash', '-c', script, process.execPath, binary], {
      cwd: home,
    })
    expect(stderr.toString()).toMatch(/^kb: .*the disk is full\n$/)
    expect(stdout.toString()).toBe(left === '' ? '2\n' : '2\nout.json\n')
  })
})

const asNobody = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv')

describe.skipIf(process.getuid?.() === 0 && !asNobody)('permissions', () => {
  const run = (args: readonly string[], cwd: string) => {
    const command = [process.execPath, binary, ...args]
    const drop = asNobody ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
    const [program, ...rest] = [...drop, ...command]
    const { status, stdout, stderr } = spawnSync(program!, rest, { cwd })
    return { status, stdout: stdout.toString(), stderr: stderr.toString() }
  }

  it('a file and a folder that may not be read lose nothing of the others', () => {
    const cwd = join(home, 'locked')
    mkdirSync(join(cwd, 'talks/closed'), { recursive: true })
    for (const name of ['a', 'b', 'c', 'closed/d'])
      writeFileSync(join(cwd, 'talks', `${name}.md`), talk(name))
    chmodSync(join(cwd, 'talks/b.md'), 0)
    chmodSync(join(cwd, 'talks/closed'), 0)
    const { status, stdout, stderr } = run(['extract', 'talks', '--format', 'ndjson'], cwd)
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ path, glossary }) => `${path} ${glossary.length > 0}`)).toEqual([
      'talks/a.md true',
      'talks/b.md false',
      'talks/c.md true',
    ])
    expect(records[1].diagnostics).toMatchObject([{ ruleId: 'file/unreadable', path: 'talks/b.md' }])
    expect(stderr).toMatch(/^talks\/closed:1:1: error: Cannot be read \(permission denied\)/m)
    expect(stderr).toMatch(/^talks\/b\.md:1:1: error: Cannot be read \(permission denied\)/m)
    expect(status).toBe(2)
  })

  it('a folder that may not be written is one clear message', () => {
    const cwd = join(home, 'read-only')
    mkdirSync(cwd, { mode: 0o555 })
    const { status, stdout, stderr } = run(['extract', '../talks', '-q', '--out', 'out.json'], cwd)
    expect(stderr).toMatch(/^kb: .*out\.json.*: permission denied\n$/)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('inputs', () => {
  it.each([
    { name: 'its own name', out: 'own/a.md' },
    { name: 'a link to it', out: 'own/link.json' },
    { name: 'a hard link to it', out: 'own/hard.json' },
  ])('are never overwritten, by $name', async ({ out }) => {
    mkdirSync(join(home, 'own'), { recursive: true })
    writeFileSync(join(home, 'own/a.md'), talk('a'))
    rmSync(join(home, 'own/link.json'), { force: true })
    rmSync(join(home, 'own/hard.json'), { force: true })
    symlinkSync('a.md', join(home, 'own/link.json'))
    execFileSync('ln', [join(home, 'own/a.md'), join(home, 'own/hard.json')])
    const { code, stderr } = await runBinary(['extract', 'own/a.md', '--format', 'json', '--out', out], {
      cwd: home,
    })
    expect(stderr).toBe('kb: --out would overwrite a transcript that is read: own/a.md\n')
    expect(code).toBe(2)
    expect(readFileSync(join(home, 'own/a.md'), 'utf8')).toBe(talk('a'))
  })

  it('that vanish or change while kb runs are diagnostics of their own', async () => {
    const cwd = join(home, 'moving')
    mkdirSync(join(cwd, 'talks'), { recursive: true })
    for (let i = 0; i < 200; i++) writeFileSync(join(cwd, 'talks', `${1000 + i}.md`), talk(`${i}`))
    const child = spawn(process.execPath, [binary, 'extract', 'talks', '-q', '--format', 'ndjson'], { cwd })
    const ended = new Promise((resolve) => child.on('close', resolve))
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout === '') rmSync(join(cwd, 'talks', '1199.md'))
      stdout += text
    })
    expect(await ended).toBe(2)
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records).toHaveLength(200)
    expect(records.at(-1)).toMatchObject({
      path: 'talks/1199.md',
      diagnostics: [{ ruleId: 'file/unreadable' }],
    })
    expect(records.at(-2).diagnostics).toEqual([])
  })
})
