import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { appendAll } from '../../src/model/append-all.ts'
import { textTable } from '../../src/output/text-table.ts'
import { runMain } from '../cli/run-kb.ts'

/** More than a call takes arguments. */
const many = 200_000
const home = mkdtempSync(join(tmpdir(), 'kb-many-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('more items than a call takes arguments', () => {
  it('are more than these', () => {
    expect(() => [].push(...(new Array(many).fill(0) as never[]))).toThrow(RangeError)
  })

  it('are added to a list, and laid out as a table', () => {
    const list = [0]
    appendAll(list, new Array(many).fill(1))
    expect(list).toHaveLength(many + 1)
    expect(textTable(['a'], new Array(many).fill([7])).split('\n')).toHaveLength(many + 2)
  })

  it('are paths of a list', { timeout: 60_000 }, async () => {
    writeFileSync(join(home, 'a.md'), '---\ntitle: t\n---\n\n**ETF**（Exchange Traded Fund）\n')
    const paths = 'a.md\n'.repeat(many)
    const run = await runMain(['extract', '-', '--only', 'glossary'], { cwd: home, stdin: paths })
    expect({ code: run.code, records: JSON.parse(run.stdout).length }).toEqual({ code: 0, records: 1 })
  })

  it.each([
    ['validate', '--format', 'compact'],
    ['validate', '--fix', '--dry-run', '--format', 'compact'],
    ['stats'],
    ['report', '--out', '-'],
  ])('are findings of one file: kb %s %s %s', { timeout: 60_000 }, async (...argv) => {
    writeFileSync(join(home, 'odd.md'), `---\ntitle: t\n---\n\n${'**a \n\n'.repeat(many)}`)
    const { code, stdout, stderr } = await runMain([...argv, 'odd.md'], { cwd: home })
    expect(stderr).not.toContain('fault of kb')
    // A dry run shows what it would mend: none of these.
    if (!argv.includes('--dry-run')) expect(stdout).toMatch(/unclosed-emphasis/)
    expect(code).toBe(argv[0] === 'validate' ? 1 : 0)
  })
})

it('no source hands a list of any length over as arguments', () => {
  const spread = /\.push\(\s*\.\.\./
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    // What runs in a browser has a page's lists only.
    (name) => name.endsWith('.ts') && !name.includes('client'),
  )
  expect(files.length).toBeGreaterThan(500)
  const found = files.filter((name) =>
    readFileSync(join('src', name), 'utf8')
      .split('\n')
      .some((line) => spread.test(line) && !line.startsWith('/**')),
  )
  expect(found).toEqual([])
})
