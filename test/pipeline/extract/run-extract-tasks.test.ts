import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExtractResult } from '../../../src/pipeline/extract/extract-task.ts'
import type * as Tasks from '../../../src/pipeline/extract/run-extract-tasks.ts'

/** Threads start from the built files only. */
const built = new URL('../../../dist/pipeline/extract/run-extract-tasks.js', import.meta.url).href
const { runExtractTasks }: typeof Tasks = await import(built)

const turn = '**Ana**: 我们谈谈**护城河**（Moat: 竞争者难以越过的优势）。\n\n'
const talk = (kilobytes: number): string => `---\ntitle: t\n---\n${turn.repeat((kilobytes * 1024) / 110)}`

let folder: string
const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.md`)
const files = names.map((path) => ({ path, mayBeLink: false }))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-tasks-'))
  for (const [index, name] of names.entries())
    writeFileSync(join(folder, name), talk(index % 7 === 0 ? 300 : 60))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(options: Partial<Tasks.RunOptions>, form: Parameters<typeof runExtractTasks>[2] = null) {
  const results: ExtractResult[] = []
  for await (const result of runExtractTasks(files, { workingDirectory: folder, ...options }, form))
    results.push(result)
  return results
}

const pathsOf = (results: readonly ExtractResult[]): string[] =>
  results.flatMap(({ records }) => records.map(({ path }) => path))

describe('threads', () => {
  test('the order is that of the files, and the bytes those of one thread', async () => {
    const form = { format: 'ndjson', options: {} }
    const bytes = async (jobs: number): Promise<string> =>
      Buffer.concat((await run({ jobs }, form)).flatMap(({ outputs }) => outputs)).toString()
    expect(await bytes(3)).toBe(await bytes(1))
    expect(pathsOf(await run({ jobs: 3 }))).toEqual(names)
  })

  test('results are made no faster than they are taken', async () => {
    const results = runExtractTasks(files, { workingDirectory: folder, jobs: 2 }, null)
    await results.next()
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const name of names.slice(20)) rmSync(join(folder, name))
    const rest: string[] = []
    for await (const { tally } of results) rest.push(...tally.errors.map(({ path }) => path))
    for (const name of names.slice(20)) writeFileSync(join(folder, name), talk(60))
    expect(rest).toContain('29.md')
  })

  test('a thread that runs out of memory costs the file at fault, and no other', async () => {
    writeFileSync(join(folder, '05.md'), talk(14_000))
    const results = await run({ jobs: 2, memory: 60 })
    writeFileSync(join(folder, '05.md'), talk(60))
    expect(pathsOf(results)).toEqual(names)
    const records = results.flatMap((result) => result.records)
    const failed = records.filter(({ diagnostics }) =>
      diagnostics.some(({ ruleId }) => ruleId === 'file/failed'),
    )
    expect(failed.map(({ path }) => path)).toEqual(['05.md'])
    expect(failed[0]!.diagnostics[0]!.message).toContain('out of memory')
    expect(records[6]!.turns!.length).toBeGreaterThan(100)
  })
})
