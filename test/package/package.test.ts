import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

describe('the package and what it depends on', () => {
  const locked = Object.entries<Locked>(json('package-lock.json').packages).filter(([name]) => name !== '')

  test('no script runs at installing, neither its own nor one of another package', () => {
    const { scripts } = json('package.json')
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
    expect(locked.filter(([, each]) => each.hasInstallScript).map(([name]) => name)).toEqual([])
  })

  test('everything is locked by its content, and nothing comes from elsewhere than the registry', () => {
    const loose = locked.filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith('sha512-') ||
        (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(loose.map(([name]) => name)).toEqual([])
  })

  test('few dependencies: a new one is a decision', () => {
    const { dependencies } = json('package.json')
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(29)
    expect(locked.filter(([, { dev }]) => !dev).length).toBeLessThanOrEqual(190)
  })
})

describe('the packed package, in an empty folder', () => {
  let folder = ''
  let files: string[] = []
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-package-'))
    const npm = (cwd: string, ...argv: string[]): string =>
      execFileSync('npm', argv, { cwd, encoding: 'utf8' })
    const [packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
    files = packed.files.map(({ path }: { path: string }) => path)
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    npm(folder, 'install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', packed.filename)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('it holds what runs and what tells of it, and nothing else', () => {
    const tops = new Set(files.map((path) => path.replace(/\/.*/s, '')))
    expect([...tops].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'bin',
        'dist',
        'docs',
        'package.json',
        'schemas',
      ].sort(),
    )
    expect(files).toContain('dist/bundle/licences.txt')
    expect(files.filter((path) => /\.test\.|\.map$|\/src\//.test(path))).toEqual([])
  })

  test('kb runs', () => {
    writeFileSync(
      join(folder, 'a.md'),
      '---\ntitle: 谈话\n---\n\n**QQQ**（Invesco QQQ Trust: 一只基金）很热。\n',
    )
    const { stdout, stderr, status } = spawnSync(
      join(folder, 'node_modules/.bin/kb'),
      ['extract', 'a.md', '--format', 'ndjson', '--quiet'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout).glossary[0]).toMatchObject({ term: 'QQQ', definition: '一只基金' })
  })

  test('the library can be imported', () => {
    const script = `
      import { extractTranscript } from 'transcript-kb'
      console.log(extractTranscript('# 谈话\\n', { path: 'a.md' }).sections[0].title)`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: '谈话\n', stderr: '' })
  })
})
