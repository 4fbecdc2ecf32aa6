import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sound } from '../core/rules/sound.ts'
import { type Outcome, runMain } from './run-kb.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-corpus-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const kb = (...argv: string[]): Promise<Outcome> => runMain(argv, { cwd: folder })
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

/** A sound transcript of another video, with a gloss of its own. */
const glossing = (id: string, gloss: string): string =>
  sound.replace('Zx3_kQ9-aB1', id.padEnd(11, '0')).replace('好的。', `说到${gloss}，好的。`)

const on = ['validate', '--rule', 'glossary/conflict=warning'] as const

interface Told {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly message: string
}

describe('glossary/conflict', () => {
  beforeEach(() => {
    write('a.md', glossing('a', '**刚需**（inelastic demand: 价格再高也要买的需求）'))
    write('b.md', glossing('b', '**刚需**（Inelastic Demand: 对价格不敏感的需求）'))
    write('c.md', glossing('c', '**刚需**（essential craving）'))
  })

  test('is off where nobody asks for it', async () => {
    expect(JSON.parse((await kb('validate', '.', '--format', 'json')).stdout)).toEqual([])
  })

  test('tells what kb glossary --conflicts tells, at the gloss, with the other place', async () => {
    const [told, ...more] = JSON.parse((await kb(...on, '.', '--format', 'json')).stdout) as Told[]
    expect(more).toEqual([])
    expect(told).toMatchObject({
      path: 'c.md',
      line: 30,
      column: 22,
      endColumn: 24,
      message:
        '‘刚需’ is translated as ‘essential craving’ here, but ‘inelastic demand’ in a.md:30; agree on one.',
    })
    const concepts = JSON.parse((await kb('glossary', '.', '--conflicts', '--format', 'json')).stdout) as {
      conflicts: { name: string; sides: { text: string }[] }[]
    }[]
    expect(concepts.flatMap(({ conflicts }) => conflicts)).toMatchObject([
      { name: '刚需', sides: [{ text: 'inelastic demand' }, { text: 'essential craving' }] },
    ])
  })

  test('people see the line', async () => {
    const { stdout } = await kb(...on, '.')
    expect(stdout).toContain('    30 │ **Otto Brandt**: 说到**刚需**（essential craving），好的。\n')
    expect(stdout).toContain(`       │ ${' '.repeat(23)}^^^^\n`)
  })

  test('an override that tells them apart or drops the term ends it', async () => {
    write('glossary.overrides.yaml', 'drop: [刚需]\n')
    expect(JSON.parse((await kb(...on, '.', '--format', 'json')).stdout)).toEqual([])
    write('glossary.overrides.yaml', 'join: [刚需]\n')
    expect(await kb(...on, '.')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/glossary\.overrides\.yaml:1:\d+: /),
    })
  })
})

test('corpus/duplicate-source shows the line, in a file that --fix mends too', async () => {
  write('a.md', sound)
  write(
    'b.md',
    sound.replace('date: 2025-03-04', 'date:   2025-03-04\nSeries: x').replace("series: ''\n", ''),
  )
  const shown = '     7 │ source: https://www.youtube.com/watch?v=Zx3_kQ9-aB1\n'
  expect((await kb('validate', '.')).stdout).toContain(shown)
  expect((await kb('validate', '.', '--fix')).stdout).toContain(shown)
})
