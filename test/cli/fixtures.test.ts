import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transcriptRecordSchema } from '../../src/model/record.ts'
import { runBinary, runMain } from './run-kb.ts'

/** What case.json of a folder in fixtures/cli says. */
interface Case {
  argv: string[]
  code: number
  stdin?: string
  /** Where kb runs, in the fixture. */
  folder?: string
  /** Files whose names not every system can check out; each is a short transcript. */
  oddlyNamed?: string[]
  /** Paths of the records; null where nothing may be written. */
  paths: string[] | null
  titles?: string[]
  /** `path:line:column severity rule` of each diagnostic on standard error. */
  stderr?: string[]
  /** The rule, or the beginning of its name, that each of these files must bear. */
  rules?: Record<string, string>
  /** What the summary says. */
  summary?: string
  /** How the one message that ends the run begins, after its folder. */
  error?: string
}

const fixtures = fileURLToPath(new URL('../fixtures/cli', import.meta.url))
const transcript = '---\ntitle: Odd\n---\n\n## 开场\n\n今天聊 **ETF**（交易所交易基金）。\n'
let home = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kb-cli-'))
  cpSync(fixtures, home, { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe.each(readdirSync(fixtures))('%s', (name) => {
  const given = JSON.parse(readFileSync(join(fixtures, name, 'case.json'), 'utf8')) as Case

  it.each([
    ['in process', runMain],
    ['through the binary', runBinary],
  ])('%s', async (_how, run) => {
    for (const path of given.oddlyNamed ?? []) {
      mkdirSync(dirname(join(home, name, path)), { recursive: true })
      writeFileSync(join(home, name, path), transcript)
    }
    const cwd = join(home, name, given.folder ?? '')
    const { code, stdout, stderr } = await run(given.argv, { cwd, stdin: given.stdin ?? '' })
    expect({ code, stderr }).toEqual({ code: given.code, stderr })

    if (given.paths === null) {
      expect(stdout).toBe('')
      expect(stderr).toContain(`kb: ${join(home, name)}/${given.error}`)
      expect(stderr.match(/\n/g)).toHaveLength(1)
      return
    }
    const records = recordsOf(stdout)
    expect(records.map(({ path }) => path)).toEqual(given.paths)
    if (given.titles) expect(records.map(({ frontMatter }) => frontMatter.title)).toEqual(given.titles)
    if (given.stderr) expect(diagnosticsOf(stderr)).toEqual(given.stderr)
    for (const [path, rule] of Object.entries(given.rules ?? {})) {
      const { diagnostics } = records.find((record) => record.path === path)!
      expect(diagnostics.map(({ ruleId }) => ruleId)).toContainEqual(expect.stringContaining(rule))
      expect(diagnosticsOf(stderr)).toContainEqual(expect.stringContaining(`${path}:`))
    }
    if (given.summary) expect(stderr).toContain(given.summary)
    for (const record of records.filter(({ diagnostics }) => diagnostics.length === 0))
      expect(record.glossary).toMatchObject([{ term: 'ETF' }])
  })
})

function recordsOf(stdout: string) {
  const values = stdout.startsWith('[')
    ? JSON.parse(stdout)
    : stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
  return transcriptRecordSchema.array().parse(values)
}

function diagnosticsOf(stderr: string): string[] {
  return stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('kb: '))
    .map((line) => line.replace(/^(.*:\d+:\d+): (error|warning): .+ \((\S+)\)$/, '$1 $2 $3'))
}
