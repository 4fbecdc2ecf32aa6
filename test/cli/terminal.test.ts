import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'
import type { Session } from '../../src/cli/session.ts'
import { reporters } from '../../src/output/reporters/registry.ts'
import { runMain } from './run-kb.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-terminal-'))
  mkdirSync(join(cwd, 'talks'))
  writeFileSync(
    join(cwd, 'talks', 'a.md'),
    '---\ntitle: t\n---\n\n**ETF**（a\u202eb\x9b31m\u2066, Exchange\x1b]0;owned\x07 Fund）\n',
  )
  writeFileSync(join(cwd, 'talks', '::error::\x1b[31m\u202ex\n.md'), '\xff')
  mkdirSync(join(cwd, 'evil'))
  writeFileSync(join(cwd, 'evil', `${command}.md`), evil)
  writeFileSync(join(cwd, 'evil', 'other.md'), evil.replaceAll('a fund', 'no fund'))
})
/** What a CI's log would obey, and what a terminal would, in every value that is printed. */
const command = '::error::a\x1b[2J\x9b31m\u202eb'
const inYaml = JSON.stringify(command)
const evil = `---
title: ${inYaml}
date: ${inYaml}
speaker: ${inYaml}
guest: [${inYaml}]
people: [${inYaml}, "::add-mask::Ann Lee"]
tags: [${inYaml}]
source: https://a.b/c
---

## ${command}

**${command}**: Hello, **${command}**（${command}: a fund）.

**::add-mask::Ann Lee**: ${command} Hello, ::add-mask::Ann Lee.

<details>
<summary>Original English</summary>

${command} was said.

</details>
`
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

let database: Promise<unknown>
beforeAll(() => {
  database = runMain(['extract', 'evil', '-q', '--format', 'sqlite', '--out', 'kb.db'], { cwd })
})

const raw = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

describe('what a transcript or a file name holds', () => {
  it.each([
    ['extract', 'talks'],
    ['extract', 'talks', '--pretty'],
    ['extract', 'talks', '--format', 'ndjson'],
    ['extract', 'talks', '--table', 'glossary'],
    ['extract', 'talks', '--table', 'documents'],
    ['glossary', 'talks'],
    ['glossary', 'talks', '--source'],
    ['speakers', 'talks'],
    ['stats', 'talks'],
    ['validate', 'talks'],
  ])('steers no terminal: %s %s %s %s', async (...argv) => {
    const { stdout, stderr } = await runMain([...argv, '--no-color'], {
      cwd,
      terminal: { stdout: true, stderr: true },
    })
    expect(stdout.length + stderr.length).toBeGreaterThan(0)
    expect(stdout).not.toMatch(raw)
    expect(stderr.replaceAll('\r\x1b[K', '')).not.toMatch(raw)
    expect(stderr).not.toMatch(/^\s*::/m)
  })

  it.each([
    ['extract', 'evil'],
    ['extract', 'evil', '--format', 'ndjson'],
    ['extract', 'evil', '--table', 'turns'],
    ...['table', 'json', 'csv', 'tsv', 'markdown', 'html', 'anki', 'tbx', 'skos', 'json-ld'].map((format) => [
      'glossary',
      'evil',
      '--format',
      format,
    ]),
    ['glossary', 'evil', '--source', '--format', 'table'],
    ['glossary', 'evil', '--conflicts', '--format', 'table'],
    ['speakers', 'evil', '--format', 'table'],
    ['speakers', 'evil', '--suspects', '--format', 'table'],
    ['turns', 'evil'],
    ['turns', 'evil', '--format', 'markdown'],
    ['translations', 'evil'],
    ['stats', 'evil'],
    ...reporters.map(({ name }) => ['validate', 'evil', '--format', name]),
    ['search', 'hello', '--no-update'],
    ['search', command, '--no-update'],
    ['search', 'hello', '--no-update', '--speaker', command],
    ['query', 'SELECT * FROM glossary'],
    ['query', `SELECT '${command}' AS '${command}'`],
    ['query', command],
    ['extract', command],
    ['extract', 'evil', '--config', command],
    ['explain', command],
    ['merge', `evil/${command}.md`],
    [command],
    ['extract', `--${command}`],
  ])('steers no terminal: kb %s %s %s %s', async (...argv) => {
    await database
    const terminal = await runMain([...argv, '--no-color'], { cwd, terminal: { stdout: true, stderr: true } })
    expect(terminal.stdout.length + terminal.stderr.length).toBeGreaterThan(0)
    expect(terminal.stdout).not.toMatch(raw)
    expect(terminal.stderr.replaceAll('\r\x1b[K', '')).not.toMatch(raw)
  })

  it.each([
    ['glossary', 'evil', '--format', 'table'],
    ['glossary', 'evil', '--source', '--format', 'table'],
    ['glossary', 'evil', '--conflicts', '--format', 'table'],
    ['speakers', 'evil', '--format', 'table'],
    ['speakers', 'evil', '--suspects', '--format', 'table'],
    ['turns', 'evil', '--format', 'table'],
    ['translations', 'evil', '--format', 'table'],
    ['stats', 'evil'],
    ['validate', 'evil', '--format', 'pretty'],
    ['validate', 'evil', '--format', 'compact'],
    ['validate', 'evil', '--format', 'github'],
    ['search', 'hello', '--no-update'],
    ['query', 'SELECT * FROM glossary'],
    ['query', `SELECT '${command}' AS '${command}'`],
    ['extract', command],
    ['explain', command],
    ['merge', `evil/${command}.md`],
    [command],
    ['extract', `--${command}`],
  ])('is no command to the log of a CI: kb %s %s %s %s', async (...argv) => {
    await database
    const { stdout, stderr } = await runMain(argv, { cwd, environment: { GITHUB_ACTIONS: 'true' } })
    const own = argv.includes('github') ? /^::(?:error|warning) file=[^:]+::/ : /^$/
    const obeyed = `${stdout}\n${stderr}`
      .split(/\r\n|[\r\n]/)
      .filter((line) => /^\s*::|##\[/.test(line) && !own.test(line))
    expect(obeyed).toEqual([])
    expect(stdout + stderr).not.toBe('')
  })

  it('is the same JSON on a terminal as in a file', async () => {
    const argv = ['extract', 'talks', '-q']
    const [file, terminal] = [
      await runMain(argv, { cwd }),
      await runMain(argv, { cwd, terminal: { stdout: true, stderr: true } }),
    ]
    expect(terminal.stdout).not.toBe(file.stdout)
    expect(JSON.parse(terminal.stdout)).toEqual(JSON.parse(file.stdout))
  })
})

describe('colours', () => {
  it.each([
    { name: 'a terminal', terminal: true, environment: {}, args: [], coloured: true },
    { name: 'a file', terminal: false, environment: {}, args: [], coloured: false },
    { name: 'NO_COLOR', terminal: true, environment: { NO_COLOR: '1' }, args: [], coloured: false },
    { name: 'an empty NO_COLOR', terminal: true, environment: { NO_COLOR: '' }, args: [], coloured: true },
    { name: 'FORCE_COLOR', terminal: false, environment: { FORCE_COLOR: '1' }, args: [], coloured: true },
    { name: 'FORCE_COLOR=0', terminal: true, environment: { FORCE_COLOR: '0' }, args: [], coloured: false },
    { name: 'a dumb terminal', terminal: true, environment: { TERM: 'dumb' }, args: [], coloured: false },
    {
      name: '--color before NO_COLOR',
      terminal: false,
      environment: { NO_COLOR: '1' },
      args: ['--color'],
      coloured: true,
    },
    {
      name: '--no-color before FORCE_COLOR',
      terminal: true,
      environment: { FORCE_COLOR: '1' },
      args: ['--no-color'],
      coloured: false,
    },
  ])('$name', async ({ terminal, environment, args, coloured }) => {
    const { stderr } = await runMain(['extract', 'missing', ...args], {
      cwd,
      environment,
      terminal: { stdout: terminal, stderr: terminal },
    })
    expect(stderr.includes('\x1b[31merror')).toBe(coloured)
  })
})

describe('--quiet', () => {
  it('leaves the result and what ends the run', async () => {
    expect(await runMain(['extract', 'talks/a.md', '-q'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    const { code, stderr } = await runMain(['extract', 'talks', '-q', '--out', 'x.pdf'], { cwd })
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 2, lines: 2 })
  })
})

describe('Progress', () => {
  const watch = (terminal: boolean, quiet: boolean) => {
    let shown = ''
    const host = { terminal: { stderr: terminal }, stderr: { write: (text: string) => (shown += text) } }
    return { progress: new Progress({ host, quiet } as unknown as Session), shown: () => shown }
  }
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

  it('shows files, speed and time left once half a second has passed, and takes the line away', async () => {
    const { progress, shown } = watch(true, false)
    progress.start(4)
    progress.advance(1, 1_000_000)
    expect(shown()).toBe('')
    await wait(520)
    progress.advance(1, 1_000_000)
    expect(shown()).toMatch(/^2 of 4 files, [\d.]+ MB\/s, 1 s left$/)
    progress.advance(1, 0)
    expect(shown()).toMatch(/left$/)
    progress.stop()
    expect(shown().endsWith('\r\x1b[K')).toBe(true)
  })

  it.each([
    { name: 'no terminal', terminal: false, quiet: false },
    { name: '--quiet', terminal: true, quiet: true },
  ])('says nothing with $name', async ({ terminal, quiet }) => {
    const { progress, shown } = watch(terminal, quiet)
    progress.start(2)
    await wait(520)
    progress.advance(1, 10)
    progress.stop()
    expect(shown()).toBe('')
  })
})

describe('kb completion', () => {
  const complete = async (...words: string[]) => {
    const { stdout } = await runMain(['completion', 'bash'])
    const list = words.map((word) => `'${word}'`).join(' ')
    const script = `${stdout}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _kb; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout: replies, stderr } = spawnSync('bash', ['-c', script], { cwd })
    expect(stderr.toString()).toBe('')
    return replies.toString().split('\n').filter(Boolean)
  }

  it.each([
    { words: ['kb', 'ext'], replies: ['extract'] },
    { words: ['kb', 'extract', '--form'], replies: ['--format'] },
    { words: ['kb', 'extract', '--format', 'nd'], replies: ['ndjson'] },
    { words: ['kb', 'extract', '-t', 'gl'], replies: ['glossary'] },
    { words: ['kb', 'extract', '--config', 'tal'], replies: ['talks'] },
    { words: ['kb', 'completion', 'z'], replies: ['zsh'] },
    { words: ['kb', 'help', 'gl'], replies: ['glossary'] },
    { words: ['kb', 'extract', 'tal'], replies: [] },
  ])('bash completes $words', async ({ words, replies }) => {
    expect(await complete(...words)).toEqual(replies)
  })

  it.each(['bash', 'zsh', 'fish'])('%s knows every command and flag', async (shell) => {
    const [{ stdout }, { stdout: help }] = [
      await runMain(['completion', shell]),
      await runMain(['help', 'extract']),
    ]
    for (const flag of help.match(/--[a-z-]+(?=[ ,])/g) ?? []) {
      if (!['--help', '--out'].includes(flag))
        expect(stdout).toContain(shell === 'fish' ? `-l ${flag.slice(2)}` : flag)
    }
    for (const command of ['extract', 'glossary', 'validate', 'merge', 'completion'])
      expect(stdout).toContain(command)
  })

  it.each(['zsh', 'fish'])('%s reads the script, where it is installed', async (shell) => {
    if (spawnSync(shell, ['-c', 'true']).error) return
    const { stdout } = await runMain(['completion', shell])
    const { status, stderr } = spawnSync(shell, ['-n'], { input: stdout })
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' })
  })
})
