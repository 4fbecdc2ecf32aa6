import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBinary, runMain } from './run-kb.ts'

describe.each([
  ['in process', runMain],
  ['the binary', runBinary],
])('kb stats, %s', (_name, run) => {
  it('shows the seeds in figures', async () => {
    const { code, stdout } = await run(['stats', 'seeds', '--quiet'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d transcripts?\b/)
    expect(stdout).toMatch(/\nAreas\n/)
  })

  it('gives the same as JSON', async () => {
    const { code, stdout } = await run(['stats', 'seeds', '--format', 'json', '--top', '1'])
    const overview = JSON.parse(stdout) as { transcripts: number; facets: { values: unknown[] }[] }
    expect(code).toBe(0)
    expect(overview.transcripts).toBeGreaterThan(0)
    for (const { values } of overview.facets) expect(values.length).toBeLessThanOrEqual(1)
  })

  it('finds what kb validate finds, in each file and between them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kb-stats-'))
    try {
      const head = '---\ntitle: 谈话\ndate: 2025-11-15\nsource: https://example.org/same\ntags: AI\n---\n'
      writeFileSync(
        join(folder, 'a.md'),
        `${head}### 一\n\n##### 二\n\n谈**QQQ**（Invesco QQQ Trust: 一只ETF）。\n`,
      )
      writeFileSync(join(folder, 'b.md'), `${head}**安娜**： 好\n\n</details> 谈**QQQ（一个没有关上的\n`)
      writeFileSync(join(folder, 'broken.md'), new Uint8Array([0xff, 0x41, 0x80]))
      const found = JSON.parse((await run(['validate', folder, '--format', 'json'])).stdout) as {
        ruleId: string
      }[]
      const { stdout } = await run(['stats', folder, 'no-such-folder', '--format', 'json'])
      const { health } = JSON.parse(stdout) as { health: { rules: { ruleId: string; findings: number }[] } }
      const counts = new Map<string, number>([['file/not-found', 1]])
      for (const { ruleId } of found) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
      expect(counts.size).toBeGreaterThan(4)
      expect(new Map(health.rules.map(({ ruleId, findings }) => [ruleId, findings]))).toEqual(counts)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('refuses a length that is none, and ends with 2 where a path is not there', async () => {
    expect((await run(['stats', '--top', '0'])).code).toBe(2)
    const { code, stdout } = await run(['stats', 'no-such-folder'])
    expect({ code, out: stdout.includes('file/not-found') }).toEqual({ code: 2, out: true })
  })
})
