import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, runBinary } from '../cli/run-kb.ts'
import { type HostileInput, hostileInputs } from './inputs.ts'

/** Characters that growing inputs are grown to here; `KB_HOSTILE_SIZE=1000000` runs them at their worst. */
const size = Number(process.env.KB_HOSTILE_SIZE ?? 100_000)
/** Of the others some still take too long for every run: `KB_HOSTILE_FAMILIES=markdown,patterns` runs them. */
const families = (process.env.KB_HOSTILE_FAMILIES ?? 'bytes,fences,yaml').split(',')
const inputs = hostileInputs(size).filter(({ family }) => families.includes(family))
const sound = {
  path: 'sound/talk.md',
  text: '---\ntitle: 好\ndate: 2025-11-15\n---\n\n**QQQ**（Invesco QQQ Trust: 一只ETF）。\n',
}

interface Row {
  readonly path: string
  readonly glossary: readonly { readonly term: string }[]
  readonly diagnostics: readonly { readonly ruleId: string; readonly line: number }[]
}

const folder = mkdtempSync(join(tmpdir(), 'kb-hostile-'))
const pathOf = ({ family, name }: HostileInput): string => `${family}/${name}.md`
let outcome: Outcome
let records: ReadonlyMap<string, Row>

beforeAll(async () => {
  for (const input of inputs) {
    mkdirSync(join(folder, input.family), { recursive: true })
    writeFileSync(join(folder, pathOf(input)), input.content)
  }
  mkdirSync(join(folder, 'sound'))
  writeFileSync(join(folder, sound.path), sound.text)
  outcome = await runBinary(['extract', '.', '--format', 'ndjson', '--strict'], { cwd: folder })
  const rows = outcome.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  records = new Map(rows.map((row) => [row.path, row]))
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe('a folder of hostile files', () => {
  test('is read to its end, a record for each', () => {
    expect(outcome.code).toBe(1)
    expect([...records.keys()].sort()).toEqual([...inputs.map(pathOf), sound.path].sort())
  })

  test('costs the sound file nothing', () => {
    expect(records.get(sound.path)).toMatchObject({ glossary: [{ term: 'QQQ' }], diagnostics: [] })
  })

  test.each(inputs.filter(({ finding }) => finding))('$family/$name: $finding', (input) => {
    const found = records.get(pathOf(input))?.diagnostics.map(({ ruleId }) => ruleId)
    expect(found).toContain(input.finding)
  })

  test('breaks no extractor', () => {
    const broken = [...records.values()].filter(({ diagnostics }) =>
      diagnostics.some(({ ruleId }) => ruleId === 'file/failed'),
    )
    expect(broken.map(({ path }) => path)).toEqual([])
  })

  test('prints nothing that steers a terminal or a CI log', async () => {
    expect(outcome.stderr).not.toMatch(controls)
    for (const format of ['pretty', 'github', 'compact']) {
      const { stdout, stderr } = await runBinary(
        ['validate', 'bytes', 'fences', 'yaml', '--format', format],
        { cwd: folder },
      )
      expect(stdout + stderr, format).not.toMatch(controls)
      const commands = stdout.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))
      for (const line of commands)
        expect(line).toMatch(/^::(?:error|warning) file=(?:bytes|fences|yaml)\/\w+\.md,/)
    }
  }, 120_000)
})
