import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binary } from '../cli/run-kb.ts'

const turn = '**Ana**: 我们谈谈**护城河**（Moat: 竞争者难以越过的优势）。\n\n'
/** Of a size that threads are worth it. */
const talk = `---\ntitle: t\n---\n\n${turn.repeat(900)}`
const names = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(2, '0')}.md`)

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kb-workers-'))
  mkdirSync(join(home, 'talks'))
  for (const name of names) writeFileSync(join(home, 'talks', name), talk)
  mkdirSync(join(home, 'deep'))
  for (const name of ['0.md', '2.md']) writeFileSync(join(home, 'deep', name), talk)
  writeFileSync(join(home, 'deep/1.md'), `---\ntitle: t\n---\n\n${'> '.repeat(500_000)}`)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly stderr: string
  /** By path: how many glossary entries, and what is wrong. */
  readonly records: readonly string[]
}

/** `kb extract`; `meanwhile` is given its process. */
function extract(folder: string, args: string[], env: NodeJS.ProcessEnv, meanwhile?: (id: number) => void) {
  const argv = [binary, 'extract', folder, '--format', 'ndjson', ...args]
  const child = spawn(process.execPath, argv, { cwd: home, env: { ...process.env, ...env } })
  meanwhile?.(child.pid!)
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise<Ended>((resolve) =>
    child.on('close', (code) => {
      const records = stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
        .map(
          ({ path, glossary, diagnostics }) =>
            `${path} ${glossary.length} ${diagnostics.map(({ ruleId }: { ruleId: string }) => ruleId).join()}`,
        )
      resolve({ code, stderr, records })
    }),
  )
}

/** Has threads do this when they open a file. */
const sabotage = (name: string, deed: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    import { isMainThread } from 'node:worker_threads'
    const { openSync } = fs
    if (!isMainThread) fs.openSync = (path, ...rest) => {
      if (String(path).endsWith(${JSON.stringify(name)})) { ${deed} }
      return openSync(path, ...rest)
    }
    syncBuiltinESMExports()`)}`,
})

describe('a thread that ends in the middle of a file', () => {
  it.each([
    ['by process.exit', 'process.exit(7)'],
    ['by an error', "throw new Error('lost')"],
    ['by what is no error', "throw 'lost'"],
    [
      'by an error of its own later',
      "setImmediate(() => { throw new Error('late') }); for (;;) throw new Error('lost')",
    ],
  ])('%s costs that file, and no other', { timeout: 60_000 }, async (_, deed) => {
    const { code, stderr, records } = await extract('talks', ['-j', '2'], sabotage('17.md', deed))
    expect(records).toEqual(
      names.map((name) => `talks/${name} ${name === '17.md' ? '0 file/failed' : '900 '}`),
    )
    expect(stderr).toMatch(/^talks\/17\.md:1:1: error: [^\n]+\(file\/failed\)$/m)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(0)
  })
})

/** The process that reads a file made to explode. */
function childOf(id: number): number | null {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8')
      if (parent === id && words.includes('child-process')) return Number(name)
    } catch {
      // It ended meanwhile.
    }
  }
  return null
}

describe.skipIf(process.platform !== 'linux')('a process that reads what may explode', () => {
  it.each([
    ['SIGKILL', 'markdown/too-complex'],
    ['SIGTERM', 'file/failed'],
  ] as const)('killed by %s costs that file, and no other', { timeout: 60_000 }, async (signal, ruleId) => {
    let found: number | null = null
    let timer: NodeJS.Timeout | undefined
    const kill = (id: number) => {
      timer = setInterval(() => {
        const child = childOf(id)
        if (child === null) return
        found = child
        process.kill(child, signal)
      }, 5)
    }
    const { stderr, records } = await extract('deep', ['--time-limit', '60'], {}, kill)
    clearInterval(timer)
    expect(found).not.toBeNull()
    expect(records).toEqual(['deep/0.md 900 ', `deep/1.md 0 ${ruleId}`, 'deep/2.md 900 '])
    expect(stderr).toMatch(/^deep\/1\.md:1:1: error: [^\n]+$/m)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
