import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { binary, runMain } from './run-kb.ts'

let folder: string
const stop: (() => void)[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-watch-'))
  mkdirSync(join(folder, 'talks'))
  write('talks/a.md', '**贝塔**（Beta）')
})
afterEach(() => {
  for (const end of stop.splice(0)) end()
  rmSync(folder, { recursive: true })
})

const write = (name: string, body: string) =>
  writeFileSync(join(folder, name), `---\ntitle: Talk\n---\n\n${body}\n`)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 50 })

/** Starts kb watch; gives all that it has said so far. */
function start(...argv: string[]): () => string {
  const child = spawn(process.execPath, [binary, 'watch', ...argv], { cwd: folder })
  stop.push(() => child.kill())
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  return () => said
}

describe('kb watch', () => {
  it('writes at once, then after each burst of changes, and goes on after what fails', {
    timeout: 60_000,
  }, async () => {
    const said = start('talks/', '--run', 'glossary --format hotwords --out words.txt')
    await until(() => expect(read('words.txt')).toBe('贝塔\nBeta\n'))
    await until(() => expect(said()).toContain('kb: watching'))

    write('talks/b.md', '**护城河**（Moat）')
    write('talks/c.md', '**飞轮**（Flywheel）')
    await until(() =>
      expect(read('words.txt').split('\n').sort()).toEqual([
        '',
        'Beta',
        'Flywheel',
        'Moat',
        '护城河',
        '贝塔',
        '飞轮',
      ]),
    )
    expect(said().match(/ changed\n/g)).toHaveLength(1)
    expect(said()).toContain('kb: talks/b.md, talks/c.md changed\n')

    writeFileSync(join(folder, 'glossary.overrides.yaml'), 'drop: [')
    await until(() => expect(said()).toContain('not up to date; still watching'))
    writeFileSync(join(folder, 'glossary.overrides.yaml'), 'drop: [贝塔]')
    await until(() => expect(read('words.txt')).not.toContain('贝塔'))
    rmSync(join(folder, 'talks/b.md'))
    await until(() => expect(read('words.txt')).toBe('飞轮\nFlywheel\n'))
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 0 when told to by %s',
    { timeout: 30_000 },
    async (signal) => {
      const child = spawn(
        process.execPath,
        [binary, 'watch', 'talks/', '--run', 'glossary --format hotwords --out words.txt'],
        {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      )
      stop.push(() => child.kill('SIGKILL'))
      const ended = new Promise((resolve) => child.on('close', (code, by) => resolve({ code, by })))
      let said = ''
      child.stderr.on('data', (text: Buffer) => {
        said += text
      })
      await until(() => expect(said).toContain('kb: watching'))
      await until(() => expect(read('words.txt')).toBe('贝塔\nBeta\n'))
      child.kill(signal)
      expect(await ended).toEqual({ code: 0, by: null })
    },
  )

  it('takes its commands from the config', { timeout: 30_000 }, async () => {
    writeFileSync(
      join(folder, 'kb.config.json'),
      '{ "include": ["talks"], "watch": ["extract --out kb.ndjson"] }',
    )
    start()
    await until(() => expect(JSON.parse(read('kb.ndjson'))).toMatchObject({ path: 'talks/a.md' }))
  })

  it.each([
    [[], /say what to keep up to date: --run/],
    [['--run', 'watch'], /‘watch’ cannot be run at every change; expected one of extract, glossary/],
    [['--run', 'rm -rf /'], /‘rm -rf \/’ cannot be run/],
  ])('%j is refused', async (argv, says) => {
    const { code, stderr } = await runMain(['watch', ...argv], { cwd: folder })
    expect(stderr).toMatch(says)
    expect(code).toBe(2)
  })
})
