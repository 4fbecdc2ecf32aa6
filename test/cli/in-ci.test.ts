import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sound } from '../core/rules/sound.ts'
import { binary } from './run-kb.ts'

const root = join(import.meta.dirname, '../..')
const bad = sound.replace('2025-03-04', '2025-02-30')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-ci-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string, mode = 0o644): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text, { mode })
  return join(folder, name)
}

const git = (...argv: string[]) =>
  spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...argv], { cwd: folder, encoding: 'utf8' })

describe('the action', () => {
  interface Action {
    readonly inputs: Record<string, { default: string }>
    readonly runs: { steps: { shell: string; env: Record<string, string>; run: string }[] }
  }
  const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

  /** What GitHub does: inputs into the environment, then `bash -eo pipefail` on a file. `npx` is the build of now. */
  function act(given: Record<string, string>) {
    write(
      'bin/npx',
      `#!/bin/sh\nprintf '%s\\n' "$1" "$2" >"${folder}/npx.log"\nshift 2\nexec "${process.execPath}" "${binary}" "$@"\n`,
      0o755,
    )
    const outcomes = runs.steps.map(({ shell, env, run }) => {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
      const value = (text: string) =>
        text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]!.default)
      const script = write('step.sh', run)
      const environment = Object.fromEntries(Object.entries(env).map(([key, text]) => [key, value(text)]))
      return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...environment, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
      })
    })
    return outcomes.at(-1)!
  }

  test('annotates and fails where something is wrong, and runs the version that is asked for', () => {
    write('a.md', bad)
    const { status, stdout } = act({ paths: 'a.md', version: '1.2.3' })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=a\.md,line=3,/)
    expect(readFileSync(join(folder, 'npx.log'), 'utf8')).toBe('--yes\ntranscript-kb@1.2.3\n')
  })

  test('passes where all is sound, with paths and flags a line each', () => {
    write('my talks/a.md', sound)
    write('b.md', bad.replace('Zx3_kQ9-aB1', 'Zx3_kQ9-aB2'))
    const { status, stdout } = act({
      paths: 'my talks\n\nb.md\n',
      arguments: '--max-warnings=0\n--rule\nfield/date=off\n',
    })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })

  test('takes nothing of what it is given for a command or a flag', () => {
    write('a.md', sound)
    const evil = [
      '$(touch pwned)',
      '`touch pwned`',
      '"; touch pwned; "',
      "'; touch pwned; '",
      '--fix',
      '*',
      '$HOME',
    ]
    const { status, stdout } = act({ paths: ['a.md', ...evil].join('\n') })
    expect(status).toBe(2)
    for (const path of ['$(touch pwned)', '--fix', '$HOME']) expect(stdout).toContain(`file=${path},`)
    expect(act({ paths: 'a.md', changed: '$(touch pwned)' }).status).toBe(2)
    expect(act({ paths: 'a.md', changed: '--output=pwned' }).status).toBe(2)
    expect(act({ paths: 'a.md', arguments: '--rule=$(touch pwned)' }).status).toBe(2)
    expect(act({ paths: 'a.md', version: '1; touch pwned' }).status).toBe(0)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  test('looks only at what a branch changed', () => {
    write('old.md', bad)
    git('init', '-qb', 'main')
    git('add', 'old.md')
    git('commit', '-qm', 'x')
    git('checkout', '-qb', 'topic')
    write('new.md', sound.replace('Zx3_kQ9-aB1', 'Zx3_kQ9-aB2'))
    expect(act({ paths: '.', changed: 'main' })).toMatchObject({ status: 0, stdout: '' })
    expect(act({ paths: '.' }).status).toBe(1)
  })
})

describe('the hook before each commit', () => {
  beforeEach(() => {
    git('init', '-qb', 'main')
    const [, hook = ''] = /`\.git\/hooks\/pre-commit`:\n\n```sh\n([\s\S]*?)```/.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )!
    write('.git/hooks/pre-commit', hook, 0o755)
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(binary, join(folder, 'node_modules/.bin/kb'))
    write('.gitignore', 'node_modules\n')
  })

  test('lets sound transcripts pass and stops others, the first commit of all among them', () => {
    write('a.md', bad)
    git('add', '.')
    const stopped = git('commit', '-qm', 'one')
    expect(stopped.status).not.toBe(0)
    expect(stopped.stdout + stopped.stderr).toContain('field/date')
    write('a.md', sound)
    git('add', '.')
    expect(git('commit', '-qm', 'one')).toMatchObject({ status: 0, stdout: '' })
    write('b.md', bad.replace('Zx3_kQ9-aB1', 'Zx3_kQ9-aB2'))
    git('add', '.')
    expect(git('commit', '-qm', 'two').status).not.toBe(0)
    git('rm', '-qf', 'b.md')
    git('mv', 'a.md', 'c.md')
    expect(git('commit', '-qm', 'two')).toMatchObject({ status: 0, stdout: '' })
  })
})
