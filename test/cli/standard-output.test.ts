import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { binary } from './run-kb.ts'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-output-'))
  writeFileSync(at('a.md'), '---\ntitle: t\n---\n\n**ETF**（Exchange Traded Fund）\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `kb … > out.md` or, with 'a', `kb … >> out.md` in the folder. */
function redirect(argv: readonly string[], flags: 'w' | 'a') {
  const descriptor = openSync(at('out.md'), flags)
  try {
    return spawnSync(process.execPath, [binary, ...argv], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', descriptor, 'pipe'],
    })
  } finally {
    closeSync(descriptor)
  }
}

it.each([['extract', '--format', 'ndjson'], ['glossary']])(
  'is not read while it is written: kb %s',
  (command, ...flags) => {
    const { stderr, status } = redirect([command, '.', ...flags], 'w')
    expect({ stderr, status }).toEqual({ stderr: expect.stringMatching(/out\.md.*is left out/i), status: 0 })
    expect(readFileSync(at('out.md'), 'utf8')).not.toContain('front-matter/missing')
  },
)

it('is no transcript for kb validate', () => {
  redirect(['validate', '.', '--format', 'compact'], 'w')
  const told = readFileSync(at('out.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('out.md'))
  expect(told).toEqual([expect.stringMatching(/is left out/i)])
})

it('may hold a transcript already that is added to', () => {
  writeFileSync(at('out.md'), readFileSync(at('a.md')))
  redirect(['extract', '.', '--format', 'ndjson'], 'a')
  const lines = readFileSync(at('out.md'), 'utf8').trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('{'))).toHaveLength(1)
})

it('is no matter where it goes to another file', () => {
  const { stderr } = redirect(['extract', 'a.md', '--format', 'ndjson'], 'w')
  expect(stderr).not.toContain('left out')
})
