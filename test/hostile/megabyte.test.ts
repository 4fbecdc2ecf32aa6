import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandRuns } from './command-runs.ts'
import { soundHead } from './inputs/input-from.ts'
import { hostileInputs } from './inputs.ts'

/** Characters of an input that grows. */
const size = 1_000_000
/** Milliseconds of processor time, above what it takes to start, and megabytes, that any command may take to read any input once. */
const most = { milliseconds: 2000, megabytes: 700 }

/** Enough to see that all of it runs; the rest by `npm run megabyte [-- -t NAME]`. */
const sample = ['bomb', 'definitionsInLines']
const all = process.env.KB_MEGABYTE === 'all'
const inputs = hostileInputs(size).filter(({ name }) => all || sample.includes(name))

interface Run {
  readonly milliseconds: number
  readonly megabytes: number
  readonly code: number
  readonly said: string
}

let home = ''
const worst = commandRuns.map(() => ({
  milliseconds: 0,
  'longest over': '',
  megabytes: 0,
  'largest over': '',
}))

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kb-megabyte-'))
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
  if (all)
    console.table(Object.fromEntries(commandRuns.map((argv, i) => [argv.slice(0, -1).join(' '), worst[i]])))
})

/** Every command over one input, each measured alone. */
function measure(content: Uint8Array): Promise<Run[]> {
  const cwd = join(home, 'run')
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(join(cwd, 'start'), { recursive: true })
  writeFileSync(join(cwd, 'talk.md'), content)
  writeFileSync(join(cwd, 'start/talk.md'), soundHead)
  const script = join(import.meta.dirname, 'run-commands.mjs')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', script, JSON.stringify(commandRuns)], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(answer)) : reject(new Error(`the commands ended with ${code}`)),
    )
  })
}

/** Those read a transcript twice: for what it holds, and for what is wrong with it. */
const readTwice = new Set(['stats', 'report'])

const isOver = ({ milliseconds, megabytes }: Run, i: number): boolean =>
  milliseconds > most.milliseconds * (readTwice.has(commandRuns[i]![0]!) ? 2 : 1) ||
  megabytes > most.megabytes

/** What other work on the machine adds is not the command's: the less of two measurements counts. */
async function measuredRuns(content: Uint8Array): Promise<Run[]> {
  const first = await measure(content)
  if (!first.some(isOver)) return first
  const second = await measure(content)
  return first.map((run, i) => (second[i]!.milliseconds < run.milliseconds ? second[i]! : run))
}

/** What a run may say of a file that is at fault. */
const codes = (command: string): number[] => (command === 'validate' ? [0, 1] : [0])

describe.skipIf(process.platform !== 'linux')('a megabyte', () => {
  it.each(inputs)('$family/$name costs no command more than it may', { timeout: 600_000 }, async (input) => {
    const runs = await measuredRuns(input.content)
    const over: string[] = []
    for (const [i, run] of runs.entries()) {
      const line = commandRuns[i]!.slice(0, -1).join(' ')
      const so = worst[i]!
      const where = `${input.family}/${input.name}`
      if (run.milliseconds > so.milliseconds)
        Object.assign(so, { milliseconds: Math.round(run.milliseconds), 'longest over': where })
      if (run.megabytes > so.megabytes)
        Object.assign(so, { megabytes: Math.round(run.megabytes), 'largest over': where })
      if (isOver(run, i))
        over.push(`${line}: ${Math.round(run.milliseconds)} ms, ${Math.round(run.megabytes)} MB`)
      if (!codes(commandRuns[i]![0]!).includes(run.code) || /^\s+at /m.test(run.said))
        over.push(`${line}: ended with ${run.code}: ${run.said}`)
    }
    expect(over).toEqual([])
  })
})
