import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sound } from '../core/rules/sound.ts'
import { runMain } from './run-kb.ts'

let cwd: string
const kb = (...argv: string[]) => runMain(['validate', ...argv], { cwd })
const parts = ['part-1.ndjson', 'part-2.ndjson', 'part-3.ndjson']
const rules = ['--rule', 'glossary/conflict=warning']

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-parts-'))
  mkdirSync(join(cwd, 'talks'))
  for (let i = 0; i < 12; i++) {
    // Every third has the address of the first, and each says something else of one term.
    const own = i % 3 === 0 ? sound : sound.replace('Zx3_kQ9-aB1', `other-${i}-`.padEnd(11, '0'))
    const date = i === 5 ? own.replace('2025-03-04', '2025-02-30') : own
    const gloss = ['inelastic demand', 'essential craving'][i % 2]
    writeFileSync(join(cwd, 'talks', `${i}.md`), `${date}\n**刚需**（${gloss}）。\n`)
  }
  writeFileSync(join(cwd, 'talks', 'bytes.md'), Buffer.from([0x61, 0xff, 0x0a]))
  for (const [index, part] of parts.entries())
    await kb('talks', 'none.md', ...rules, '--shard', `${index + 1}/3`, '--part', part)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('what shards found', () => {
  test.each(['pretty', 'compact', 'json', 'github', 'gitlab', 'sarif', 'junit'])(
    'is reported as one run would, as %s',
    async (format) => {
      const whole = await kb('talks', 'none.md', ...rules, '--format', format)
      const joined = await kb('--parts', ...parts, ...rules, '--format', format)
      expect(joined).toEqual(whole)
      expect(whole.code).toBe(2)
      expect(whole.stdout).toMatch(/same|duplicate-source/)
    },
  )

  test('holds the files of different shards against one another', async () => {
    const { stdout } = await kb('--parts', ...parts, ...rules, '--format', 'json')
    const found = JSON.parse(stdout) as { ruleId: string; path: string }[]
    const of = (rule: string) => found.filter(({ ruleId }) => ruleId === rule).map(({ path }) => path)
    expect(of('corpus/duplicate-source')).toEqual(['talks/3.md', 'talks/6.md', 'talks/9.md'])
    expect(of('glossary/conflict').length).toBeGreaterThan(0)
    expect(of('file/not-found')).toEqual(['none.md'])
  })

  test('may be given in any order, and more than once', async () => {
    const one = await kb('--parts', ...parts, ...rules)
    expect(await kb('--parts', ...[...parts, parts[0]!].reverse(), ...rules)).toEqual(one)
  })

  test('is no reason for a failed job: 0 with findings, 2 only where files could not be read', async () => {
    expect(await kb('talks/5.md', '--part', '-')).toMatchObject({ code: 0 })
    expect(await kb('none.md', '--part', '-')).toMatchObject({ code: 2 })
  })
})

describe('is refused', () => {
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
  const text = () => readFileSync(join(cwd, parts[0]!), 'utf8')

  test.each([
    ['what is no part', () => '[]\n', 'is no part'],
    ['an empty file', () => '', 'is no part'],
    ['a part that was cut short', () => text().split('\n').slice(0, -2).join('\n'), 'is cut short'],
    ['a part that was cut in a line', () => text().slice(0, -20), 'is cut short'],
    ['a part with a broken line', () => text().replace('{"path"', '{"pat"'), ':2: is damaged'],
  ])('%s', async (_, make, said) => {
    write('wrong.ndjson', make())
    const { code, stdout, stderr } = await kb('--parts', 'wrong.ndjson')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^kb: wrong\\.ndjson:?.*${said}`))
  })

  test('what two parts say of one file differently', async () => {
    write('other.ndjson', text().replace('"leftOut":false', '"leftOut":true'))
    const { code, stderr } = await kb('--parts', parts[0]!, 'other.ndjson')
    expect(code).toBe(2)
    expect(stderr).toContain('is different in two parts: part-1.ndjson and other.ndjson')
  })

  test.each([
    [['--part', 'p', '--format', 'json'], '--format goes with the report'],
    [['--part', 'p', '--changed'], '--changed goes with the report'],
    [['--part', 'p', '--update-baseline'], '--update-baseline goes with the report'],
    [['talks', '--parts', 'p'], 'give no paths'],
    [['--fix', '--parts', 'p'], 'give no --fix'],
    [['--shard', '1/2', '--parts', 'p'], 'give no --shard'],
  ])('kb validate %s', async (argv, said) => {
    // What follows --parts belongs to it: paths stand before.
    const { code, stderr } = await kb(...argv)
    expect({ code, said: stderr.includes(said) }).toEqual({ code: 2, said: true })
  })
})
