import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extractTranscript } from '../../../src/pipeline/extract/extract-transcript.ts'
import type * as Guard from '../../../src/pipeline/guard/extract-guarded.ts'
import { runBinary } from '../../cli/run-kb.ts'

/** A process starts from the built files only. */
const built = new URL('../../../dist/pipeline/guard/extract-guarded.js', import.meta.url).href
const { extractGuarded }: typeof Guard = await import(built)

const head = '---\ntitle: t\ndate: 2025-11-15\n---\n\n**甲（乙）**：丙。\n\n'
const options = { path: 'a.md' }

test.each([
  [
    'thousands of markers in a line',
    `${head}${'**a '.repeat(2500)}\n\n**QQQ**（Invesco QQQ Trust: 一只ETF）。\n`,
  ],
  ['a hundred kilobytes in one line', `${head}${'说的话。'.repeat(40_000)}**ETF**（一种基金）。\n`],
  [
    'a list of two hundred depths',
    head + Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
  ],
])('%s are read as if nothing were odd', (_, text) => {
  expect(extractGuarded(text, options, {})).toEqual(extractTranscript(text, options))
})

describe('past a limit the front matter is left, and a diagnostic', () => {
  test.each([
    [
      'time',
      `${head}${'*a_ '.repeat(500_000)}`,
      { timeLimit: 1 },
      'thousands of markers in a line or a block, takes over 1 s',
    ],
    ['memory', `${head}${'a&amp;\n'.repeat(150_000)}`, { memoryLimit: 160 }, 'block, takes over 160 MB'],
    ['depth', `${head}${'> '.repeat(12_500)}`, {}, 'nested deeper than a parser can follow'],
  ])('%s', (_, text, limits, words) => {
    const { frontMatter, glossary, sections, diagnostics } = extractGuarded(text, options, limits)
    expect(frontMatter).toEqual({ title: 't', date: '2025-11-15' })
    expect({ glossary, sections }).toEqual({ glossary: [], sections: [] })
    expect(diagnostics).toMatchObject([{ ruleId: 'markdown/too-complex', severity: 'error' }])
    expect(diagnostics[0]!.message).toContain(words)
  })
})

test('what goes past a limit is not tried again where that is known', () => {
  const text = `${head}${'*a_ '.repeat(500_000)}`
  const known = {
    ruleId: 'markdown/too-complex',
    severity: 'warning',
    message: 'takes over 1 s',
    path: 'a.md',
    line: 5,
    column: 1,
    endLine: 5,
    endColumn: 1,
  } as const
  const begun = process.cpuUsage()
  const { glossary, diagnostics } = extractGuarded(text, options, { timeLimit: 60 }, known)
  expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000)
  expect(glossary).toEqual([])
  expect(diagnostics).toEqual([{ ...known, severity: 'error', line: 1, endLine: 1 }])
})

describe('every command that reads transcripts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-guard-'))
  writeFileSync(join(folder, 'deep.md'), `${head}${'> '.repeat(12_500)}`)
  writeFileSync(
    join(folder, 'wide.md'),
    `${head}${'**a '.repeat(2500)}\n\n**QQQ**（Invesco QQQ Trust: 一只ETF）。\n`,
  )
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['extract', '--format', 'ndjson'],
    ['glossary', '--format', 'csv'],
    ['speakers', '--format', 'csv'],
    ['turns', '--format', 'csv'],
    ['translations', '--format', 'csv'],
    ['stats'],
    ['report', '--out', '-'],
  ])('kb %s says so, and reads on', async (...argv) => {
    const { code, stderr, stdout } = await runBinary(argv, { cwd: folder })
    expect(stderr).toMatch(/^deep\.md:1:1: error: .*nested deeper.*\(markdown\/too-complex\)$/m)
    expect(stderr).not.toContain('wide.md')
    expect(stdout).not.toBe('')
    expect(code).toBe(0)
  })

  test('kb validate finds it, unless its rule is off, and holds the other against its rules', async () => {
    const argv = ['validate', '--format', 'json', '--rule', 'body/empty=off']
    const { code, stdout } = await runBinary(argv, { cwd: folder })
    const found = JSON.parse(stdout).map(
      ({ path, line, ruleId }: { path: string; line: number; ruleId: string }) => `${path}:${line} ${ruleId}`,
    )
    expect(found.filter((each: string) => !each.includes('field/'))).toEqual([
      'deep.md:5 markdown/too-complex',
      'wide.md:8 markup/unclosed-emphasis',
    ])
    expect(code).toBe(1)
    const off = await runBinary([...argv, '--rule', 'markdown/too-complex=off'], { cwd: folder })
    expect(off.stdout).not.toContain('too-complex')
  })
})
