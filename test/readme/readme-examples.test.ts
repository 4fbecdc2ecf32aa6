import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * Every ```console block of the README and of docs/ is run: a line that starts with `$ ` is a command, the lines up
 * to the next one are the output it must give; a line `…` stands for any number of lines.
 */
const root = join(import.meta.dirname, '../..')
const pages = ['README.md']

interface Example {
  readonly command: string
  readonly expected: readonly string[]
}

function examplesOf(page: string): Example[] {
  const examples: { command: string; expected: string[] }[] = []
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)
  for (const [, block = ''] of blocks) {
    for (const line of block.trimEnd().split('\n')) {
      if (line.startsWith('$ ')) examples.push({ command: line.slice(2), expected: [] })
      else examples.at(-1)?.expected.push(line)
    }
  }
  return examples
}

/** Whether the output has the expected lines, in order, with `…` for any number of lines. */
function matches(output: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected
  if (first === undefined) return output.length === 0
  if (first !== '…') return output[0] === first && matches(output.slice(1), rest)
  return output.some((_, skip) => matches(output.slice(skip), rest)) || rest.length === 0
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-readme-'))
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
  cpSync(join(root, 'kb.config.json'), join(folder, 'kb.config.json'))
  const kb = join(folder, '.bin-kb')
  writeFileSync(kb, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/kb.js')}" "$@"\n`, {
    mode: 0o755,
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(pages)('%s', (page) => {
  const examples = examplesOf(page)
  test('has examples', () => expect(examples.length).toBeGreaterThan(3))

  test.each(examples)('$command', ({ command, expected }) => {
    const { stdout, stderr } = spawnSync('bash', ['-c', `kb() { ./.bin-kb "$@"; }; ${command}`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', LANG: 'C.UTF-8' },
    })
    const output = stdout.trimEnd().split('\n')
    const wanted = expected.length > 0 ? expected : ['…']
    if (!matches(output, wanted)) expect(`${stdout}${stderr}`.trimEnd()).toBe(wanted.join('\n'))
  })
})
