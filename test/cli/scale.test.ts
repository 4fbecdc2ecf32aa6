import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binary, runBinary } from './run-kb.ts'

const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8')
const recipe = (name: string) => new RegExp(`^\`\`\`sh ${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)![1]!

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-scale-'))
  mkdirSync(join(cwd, 'talks'))
  for (let i = 0; i < 20; i++)
    writeFileSync(
      join(cwd, 'talks', `${i}.md`),
      `---\ntitle: Talk ${i}\nsource: https://youtu.be/Zx3_kQ9-a${10 + (i % 15)}\n---\n\n**ETF**（交易所交易基金）与 **QQQ**（追踪纳指的基金 ${i}）。\n`,
    )
  mkdirSync(join(cwd, 'bin'))
  writeFileSync(join(cwd, 'bin', 'kb'), `#!/bin/sh\nexec '${process.execPath}' '${binary}' "$@"\n`)
  chmodSync(join(cwd, 'bin', 'kb'), 0o755)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const run = (script: string) =>
  spawnSync('sh', ['-e', '-c', script], {
    cwd,
    env: { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` },
  })

describe('docs/scale.md', () => {
  it('the recipe for xargs gives what one run gives', async () => {
    const { status, stderr } = run(recipe('xargs'))
    expect(status, stderr.toString()).toBe(0)
    const whole = await runBinary(['extract', 'talks', '--occurrences', '--format', 'ndjson'], { cwd })
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(whole.stdout)
    const glossary = await runBinary(['glossary', 'talks', '--format', 'csv'], { cwd })
    expect(readFileSync(join(cwd, 'glossary.csv'), 'utf8')).toBe(glossary.stdout)
  })

  it('so does the one for findings, those between files among them', async () => {
    const { status, stderr } = run(`${recipe('validate').trimEnd()} || test $? = 1`)
    expect(status, stderr.toString()).toBe(0)
    const whole = await runBinary(['validate', 'talks', '--format', 'json'], { cwd })
    expect(readFileSync(join(cwd, 'findings.json'), 'utf8')).toBe(whole.stdout)
    expect(whole.stdout).toContain('corpus/duplicate-source')
  })

  it.skipIf(spawnSync('parallel', ['--version']).error)('so does the recipe for GNU parallel', async () => {
    const { status, stderr } = run(`rm -f part-*\n${recipe('parallel')}`)
    expect(status, stderr.toString()).toBe(0)
    const whole = await runBinary(['extract', 'talks', '--format', 'ndjson'], { cwd })
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(whole.stdout)
  })

  it("so does what Kubernetes' pods run, in whatever order", async () => {
    mkdirSync(join(cwd, 'parts'))
    const pod = recipe('kubernetes').replaceAll('/data/', '').replace('/64', '/3')
    for (const index of [2, 0, 1]) {
      const { status, stderr } = run(`JOB_COMPLETION_INDEX=${index}\n${pod}`)
      expect(status, stderr.toString()).toBe(0)
    }
    expect(run('kb merge parts/*.ndjson > all.ndjson').status).toBe(0)
    const whole = await runBinary(['extract', 'talks', '--format', 'ndjson'], { cwd })
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(whole.stdout)
  })

  it('Spark: a list in, records out', async () => {
    const { stdout } = await runBinary(['extract', '--quiet', '--format', 'ndjson', '--files-from', '-'], {
      cwd,
      stdin: 'talks/3.md\ntalks/1.md\n',
    })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).path),
    ).toEqual(['talks/1.md', 'talks/3.md'])
  })
})
