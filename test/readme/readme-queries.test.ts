import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runMain } from '../cli/run-kb.ts'

const root = join(import.meta.dirname, '../..')
const blocks = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sql\n(.*?)^```/gms)
const queries = [...blocks]
  .flatMap(([, sql]) => sql!.split(/(?<=;)\n/).map((query) => query.trim()))
  .filter(Boolean)
/** How the README looks for a word in SQL. */
const [like, match] = queries.slice(-2) as [string, string]

describe('the queries of the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-queries-'))
  const database = join(folder, 'kb.db')
  const ask = async (sql: string): Promise<Record<string, unknown>[]> => {
    const { code, stdout, stderr } = await runMain(['query', sql, '--db', database, '--format', 'json'])
    expect(code, stderr).toBe(0)
    return JSON.parse(stdout)
  }

  beforeAll(async () => {
    const made = await runMain(['extract', join(root, 'seeds'), '--out', database, '--quiet'])
    expect(made.code, made.stderr).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('are five questions and two ways to look for a word', () => expect(queries).toHaveLength(7))

  test.each(queries)('%s', async (sql) => expect(Array.isArray(await ask(sql))).toBe(true))

  test('find the same by LIKE and by MATCH', async () => {
    const pairs = async (sql: string) =>
      (await ask(sql)).map(({ path, startLine }) => `${path}:${startLine}`).sort()
    const word = (sql: string) => sql.replace('资本开支', '市场').replace('资 + 本 + 开 + 支', '市 + 场')
    const found = await pairs(word(like))
    expect(found.length).toBeGreaterThan(0)
    expect(await pairs(word(match).replace('LIMIT 20', ''))).toEqual(found)
  })
})
