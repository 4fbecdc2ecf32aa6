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

  it('refuses a length that is none, and ends with 2 where a path is not there', async () => {
    expect((await run(['stats', '--top', '0'])).code).toBe(2)
    const { code, stdout } = await run(['stats', 'no-such-folder'])
    expect({ code, out: stdout.includes('file/not-found') }).toEqual({ code: 2, out: true })
  })
})
