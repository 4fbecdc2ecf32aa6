import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runMain } from './run-kb.ts'

let cwd = ''
const kb = (...argv: string[]) => runMain([...argv, '-q'], { cwd })
const whole = async (...args: string[]) => (await kb('extract', 'talks', ...args)).stdout

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-merge-'))
  const { mkdirSync } = await import('node:fs')
  mkdirSync(join(cwd, 'talks/中文'), { recursive: true })
  for (let i = 0; i < 24; i++)
    writeFileSync(
      join(cwd, 'talks', i % 3 ? `${i} "x".md` : `中文/${i}\n.md`),
      `---\ntitle: ${i}\n2024: year\n10: ten\n---\n\n**ETF**（交易所交易基金）与${'长'.repeat(i * 900)}。\n`,
    )
  for (const index of [1, 2, 3])
    await kb('extract', 'talks', '--shard', `${index}/3`, '--out', `part-${index}.ndjson`)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const part = (index: number) => readFileSync(join(cwd, `part-${index}.ndjson`), 'utf8')
const parts = ['part-1.ndjson', 'part-2.ndjson', 'part-3.ndjson']

describe('kb merge', () => {
  it.each([
    { name: 'NDJSON', args: ['--format', 'ndjson'] },
    { name: 'JSON', args: ['--format', 'json'] },
    { name: 'indented JSON', args: ['--format', 'json', '--pretty'] },
    { name: 'a table', args: ['--table', 'glossary', '--bom'] },
  ])('writes the bytes of one run as $name, whatever the order of the parts', async ({ args }) => {
    const { code, stdout } = await kb('merge', ...parts.toReversed(), ...args)
    expect(code).toBe(0)
    expect(stdout).toBe(await whole(...args))
  })

  it('reads parts that were run together, from standard input, and JSON beside NDJSON', async () => {
    const ndjson = await whole('--format', 'ndjson')
    const { stdout } = await runMain(['merge', '-', '-q'], { cwd, stdin: part(3) + part(1) + part(2) })
    expect(stdout).toBe(ndjson)
    writeFileSync(join(cwd, 'part-2.json'), (await kb('extract', 'talks', '--shard', '2/3')).stdout)
    expect((await kb('merge', 'part-1.ndjson', 'part-2.json', 'part-3.ndjson')).stdout).toBe(ndjson)
  })

  it('takes a part that is there twice once, and one whose last line has no end', async () => {
    writeFileSync(join(cwd, 'open.ndjson'), part(2).trimEnd())
    const { stdout } = await kb('merge', ...parts, 'part-1.ndjson', 'open.ndjson')
    expect(stdout).toBe(await whole('--format', 'ndjson'))
  })

  it('takes an empty part', async () => {
    writeFileSync(join(cwd, 'empty.ndjson'), '')
    expect(await kb('merge', 'empty.ndjson')).toMatchObject({ code: 0, stdout: '' })
    expect(await kb('merge', 'empty.ndjson', '--format', 'json')).toMatchObject({ code: 0, stdout: '[\n]\n' })
  })

  it.each([
    { name: 'cut short', text: () => part(1).slice(0, -40), says: /^kb: bad:\d+: is cut short/ },
    {
      name: 'cut short behind a brace',
      text: () => part(1).slice(0, part(1).lastIndexOf('}]') + 1),
      says: /^kb: bad:\d+: is cut short/,
    },
    { name: 'of another kind', text: () => '{"a":1}\n', says: /^kb: bad:1: is no record of kb extract/ },
    {
      name: 'of another version',
      text: () => '{"schemaVersion":2,"path":"x"}\n',
      says: /^kb: bad:1: is no record/,
    },
    { name: 'indented', text: () => '[\n  {\n', says: /^kb: bad:2: is cut short or no record a line/ },
    {
      name: 'in conflict',
      text: () => part(1).replace('"title":"', '"title":"other '),
      says: / has two different records: part-1.ndjson:1 and bad:1/,
    },
  ])('refuses a part that is $name', async ({ text, says }) => {
    writeFileSync(join(cwd, 'bad'), text())
    const { code, stdout, stderr } = await kb('merge', 'part-1.ndjson', 'bad')
    expect(stderr).toMatch(says)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it.each([
    { command: 'glossary', format: 'csv' },
    { command: 'glossary', format: 'json' },
    { command: 'speakers', format: 'csv' },
  ])(
    'kb $command makes of the parts what it makes of the transcripts, as $format',
    async ({ command, format }) => {
      const counted = [1, 2].map((index) => `counted-${index}.ndjson`)
      for (const [index, out] of counted.entries())
        await kb('extract', 'talks', '--occurrences', '--shard', `${index + 1}/2`, '--out', out)
      const { code, stdout } = await kb(command, '--format', format, '--records', ...counted)
      expect(code).toBe(0)
      expect(stdout).toBe((await kb(command, 'talks', '--format', format)).stdout)
    },
  )

  it('kb glossary does not count what the parts do not hold', async () => {
    const { code, stderr } = await kb('glossary', '--records', ...parts)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('without --occurrences') })
    await kb('extract', 'talks', '--only', 'sections', '--out', 'outline.ndjson')
    expect((await kb('speakers', '--records', 'outline.ndjson')).stderr).toContain('without speakers')
    expect((await kb('speakers', 'talks', '--records', 'outline.ndjson')).stderr).toContain('give either')
  })

  it('says which part is not there', async () => {
    const { code, stderr } = await kb('merge', 'gone.ndjson')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'kb: gone.ndjson: cannot be read: no such file\n' })
  })
})
