import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sound } from '../core/rules/sound.ts'
import { type Outcome, type RunOptions, runMain } from './run-kb.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-validate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const kb = (...argv: string[]): Promise<Outcome> => kbWith({}, ...argv)
const kbWith = (options: RunOptions, ...argv: string[]): Promise<Outcome> =>
  runMain(argv, { cwd: folder, ...options })

/** Another source for each, so that they are not one video. */
const other = (id: string): string => sound.replace('Zx3_kQ9-aB1', id.padEnd(11, '0'))
const found = ({ stdout }: Outcome): string[] =>
  (JSON.parse(stdout) as { path: string; line: number; column: number; ruleId: string }[]).map(
    ({ path, line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`,
  )

describe('exit codes and formats', () => {
  test('0 where all is sound, 1 with errors, 2 for what cannot be read', async () => {
    write({
      'a.md': sound,
      'b.md': other('b').replace('2025-03-04', '2025-02-30'),
      'c.md': other('c').replace('- macro', '- AI'),
    })
    expect(await kb('validate', 'a.md')).toMatchObject({
      code: 0,
      stdout: '✓ 0 errors, 0 warnings in 1 file\n',
    })
    expect(await kb('validate', 'b.md')).toMatchObject({ code: 1 })
    expect(await kb('validate', 'c.md')).toMatchObject({ code: 0 })
    expect(await kb('validate', 'c.md', '--max-warnings', '0')).toMatchObject({ code: 1 })
    expect(await kb('validate', 'c.md', '--rule', 'tag/style=error')).toMatchObject({ code: 1 })
    const gone = await kb('validate', 'a.md', 'none.md', '--format', 'json')
    expect(gone.code).toBe(2)
    expect(found(gone)).toEqual(['none.md:1:1 file/not-found'])
    expect(await kb('validate', '--rule', 'no/such=off')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no rule no/such'),
    })
    expect(await kb('validate', '--dry-run')).toMatchObject({ code: 2 })
    expect(await kb('validate', '--format', 'pdf')).toMatchObject({ code: 2 })
  })

  test('--quiet keeps to errors, and to warnings where they are too many, which is said', async () => {
    write({
      'b.md': other('b').replace('2025-03-04', '2025-02-30').replace('- macro', '- AI'),
      'c.md': other('c').replace('- macro', '- AI'),
    })
    const rules = ({ stdout }: Outcome) => found({ stdout } as Outcome).map((each) => each.split(' ')[1])
    const both = ['validate', 'b.md', 'c.md', '--format', 'json']
    expect(rules(await kb(...both))).toEqual(['field/date', 'tag/style', 'tag/style'])
    expect(rules(await kb(...both, '--quiet'))).toEqual(['field/date'])
    expect(await kb('validate', 'c.md', '--quiet')).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(await kb('validate', 'c.md', '--quiet', '--max-warnings', '1')).toMatchObject({
      code: 0,
      stdout: '',
    })
    const tooMany = await kb('validate', 'c.md', '--quiet', '--max-warnings', '0')
    expect(tooMany).toMatchObject({ code: 1, stderr: 'kb: 1 warning, more than --max-warnings 0\n' })
    expect(tooMany.stdout).toContain('tag/style')
  })

  test('annotations under GitHub Actions, text elsewhere', async () => {
    write({ 'a.md': sound.replace('2025-03-04', '2025-02-30') })
    const actions = await kbWith({ environment: { GITHUB_ACTIONS: 'true' } }, 'validate', 'a.md')
    expect(actions.stdout).toMatch(
      /^::error file=a\.md,line=3,endLine=3,col=7,endColumn=17,title=field\/date::/,
    )
    expect((await kb('validate', 'a.md')).stdout).toContain(
      '     3 │ date: 2025-02-30\n       │       ^^^^^^^^^^\n',
    )
  })

  test('a file that is not UTF-8 keeps its own finding, the others theirs', async () => {
    write({ 'a.md': Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xc4, 0xe3])]), 'b.md': sound })
    expect(found(await kb('validate', 'a.md', 'b.md', '--format', 'json'))).toEqual([
      'a.md:2:8 text/encoding',
    ])
  })

  test('--out writes the report into a file', async () => {
    write({ 'a.md': sound })
    expect(await kb('validate', 'a.md', '--format', 'sarif', '--out', 'r/kb.sarif')).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(JSON.parse(read('r/kb.sarif'))).toMatchObject({ version: '2.1.0' })
  })
})

describe('config', () => {
  test('rules, required fields, vocabulary and further fields', async () => {
    write({
      'kb.config.json': JSON.stringify({
        include: ['talks/'],
        rules: { 'field/unknown': 'error' },
        required: ['title', 'channel'],
        vocabulary: { area: ['geopolitics', 'economy'] },
        fields: { recorded: 'date' },
      }),
      'talks/a.md': other('a').replace('status: evergreen', 'recorded: soon\nSeries: x'),
    })
    const outcome = await kb('validate', '--format', 'json')
    expect(found(outcome)).toEqual([
      'talks/a.md:1:1 field/required',
      'talks/a.md:13:7 field/enum',
      'talks/a.md:15:11 field/date',
      'talks/a.md:16:1 field/unknown',
    ])
    expect(outcome.code).toBe(1)
  })

  test('ignore: a folder of any depth, and with ./ the one of this folder', async () => {
    write({ 'a.md': other('a'), 'x/drafts/b.md': 'b', 'x/own/c.md': other('c'), 'own/d.md': 'd' })
    write({ 'kb.config.json': JSON.stringify({ include: ['.'], ignore: ['drafts/', './own'] }) })
    expect((await kb('validate')).stdout).toBe('✓ 0 errors, 0 warnings in 2 files\n')
  })

  test('a JSON Schema of one’s own', async () => {
    write({
      'kb.config.json': JSON.stringify({ frontMatter: 'own.schema.json' }),
      'own.schema.json': JSON.stringify({
        type: 'object',
        required: ['name', 'when'],
        properties: {
          name: { type: 'string' },
          when: { type: 'string', format: 'date' },
          tags: { type: 'array', items: { type: 'string' } },
          mood: { enum: ['good', 'bad'] },
        },
        additionalProperties: false,
      }),
      'a.md': "---\nwhen: soon\ntags: '[]'\nmood: goood\nNAME: x\n---\nText.\n",
    })
    expect(found(await kb('validate', 'a.md', '--format', 'json'))).toEqual([
      'a.md:1:1 field/required',
      'a.md:2:7 field/date',
      'a.md:3:7 field/stringified',
      'a.md:4:7 field/enum',
      'a.md:5:1 field/unknown',
    ])
  })

  test('a zod schema of one’s own', async () => {
    const zod = import.meta.resolve('zod')
    write({
      'kb.config.mjs': `import { z } from ${JSON.stringify(zod)}
export default { frontMatter: z.object({ title: z.string().min(3), n: z.number().optional() }) }`,
      'a.md': '---\ntitle: ab\nn: x\n---\nText.\n',
    })
    const outcome = await kb('validate', 'a.md', '--format', 'json')
    expect(found(outcome)).toEqual(['a.md:2:8 field/type', 'a.md:3:4 field/type'])
    expect(outcome.stdout).toContain('Too small')
  })

  test('kb schema front-matter knows the vocabulary', async () => {
    write({ 'kb.config.json': JSON.stringify({ vocabulary: { area: ['x', 'y'] }, required: ['area'] }) })
    const schema = JSON.parse((await kb('schema', 'front-matter')).stdout) as Record<string, unknown>
    expect(schema).toMatchObject({
      required: ['area'],
      properties: { area: { allOf: [{ enum: ['x', 'y'] }] } },
    })
  })
})

describe('--fix', () => {
  const broken = `\uFEFF${sound.replace('project: []', "project: '[]'").replace('- macro', '- AI')}`

  test('mends in place, byte for byte, and finds nothing the second time', async () => {
    write({ 'a.md': broken.replaceAll('\n', '\r\n') })
    const outcome = await kb('validate', 'a.md', '--fix')
    expect(outcome).toMatchObject({ code: 0, stderr: 'kb: mended 2 findings in 1 file\n' })
    expect(read('a.md')).toBe(`\uFEFF${sound.replace('- macro', '- ai')}`.replaceAll('\n', '\r\n'))
    expect(readdirSync(folder)).toEqual(['a.md'])
    expect(await kb('validate', 'a.md', '--fix')).toMatchObject({ code: 0, stderr: '' })
  })

  test('--dry-run prints a diff that git applies, and writes nothing', async () => {
    write({ 'a b.md': broken, 'c.md': other('c') })
    const { stdout, code } = await kb('validate', 'a b.md', 'c.md', '--fix', '--dry-run')
    expect(code).toBe(0)
    expect(read('a b.md')).toBe(broken)
    expect(stdout).toContain("-project: '[]'\n+project: []\n")
    write({ 'x.patch': stdout })
    execFileSync('git', ['apply', '--unsafe-paths', '--directory', folder, join(folder, 'x.patch')], {
      cwd: '/',
    })
    expect(read('a b.md')).toBe(`\uFEFF${sound.replace('- macro', '- ai')}`)
  })
})

test('what is not UTF-8 is checked, and --fix neither mends it nor is said to', async () => {
  const text = `\uFEFF${sound.replace('- macro', '- AI')}`
  write({ 'a.md': Buffer.from(text, 'utf16le') })
  for (const flags of [[], ['--fix']]) {
    const { stdout } = await kb('validate', 'a.md', ...flags)
    expect(stdout).toContain('10:3  warning')
    expect(stdout).not.toContain('--fix')
  }
  expect(readFileSync(join(folder, 'a.md'))).toEqual(Buffer.from(text, 'utf16le'))
  write({ 'b.md': sound.replace('- macro', '- AI') })
  await kb('validate', 'b.md', '--encoding', 'UTF-8', '--fix')
  expect(read('b.md')).toBe(sound.replace('- macro', '- ai'))
})

describe('baseline', () => {
  test('known findings are not shown, new ones are, and gone ones are told', async () => {
    const bad = sound.replace('- macro', '- AI\n- Data_Set')
    write({ 'talks/a.md': bad })
    expect(await kb('validate', 'talks', '--update-baseline')).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, 'kb-baseline.json'))).toBe(true)
    expect(await kb('validate', 'talks', '--max-warnings', '0')).toMatchObject({
      code: 0,
      stderr: 'kb: 2 known findings are not shown\n',
    })
    write({
      'talks/a.md': bad.replace('status: ever', '# moved\nstatus: ever').replace('- AI', '- AI\n- New_One'),
    })
    expect(found(await kb('validate', 'talks', '--format', 'json'))).toEqual(['talks/a.md:11:3 tag/style'])
    write({ 'talks/a.md': sound })
    expect((await kb('validate', 'talks')).stderr).toContain(
      'kb: 2 known findings are gone (talks/a.md 2); take them off with --update-baseline\n',
    )
    rmSync(join(folder, 'talks/a.md'))
    write({ 'talks/b.md': other('b') })
    expect((await kb('validate', 'talks')).stderr).toContain('gone (talks/a.md 2)')
  })

  test('made anew for a part, it keeps what it knows of the other files that are there', async () => {
    const bad = (id: string) => other(id).replace('- macro', '- AI')
    write({ 'a.md': bad('a'), 'b.md': bad('b'), 'c.md': bad('c') })
    await kb('validate', '.', '--update-baseline')
    rmSync(join(folder, 'c.md'))
    write({ 'a.md': other('a') })
    await kb('validate', 'a.md', '--update-baseline')
    const { files } = JSON.parse(read('kb-baseline.json')) as { files: object }
    expect(Object.keys(files)).toEqual(['b.md'])
    await kb('validate', '.', '--update-baseline')
    expect(await kb('validate', '.')).toMatchObject({
      code: 0,
      stderr: 'kb: 1 known finding is not shown\n',
    })
  })

  test('a file that is no baseline is refused', async () => {
    write({ 'kb-baseline.json': '{}', 'a.md': sound })
    expect(await kb('validate', 'a.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no baseline'),
    })
  })
})

describe('--changed', () => {
  test('only what differs from a reference, held against all the rest', async () => {
    const git = (...argv: string[]): void => {
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...argv], {
        cwd: folder,
        stdio: 'ignore',
      })
    }
    const bad = (text: string): string => text.replace('- macro', '- AI')
    write({ 'a.md': bad(sound), 'b.md': bad(other('b')), '_ü 中.md': bad(other('c')) })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    write({ '_ü 中.md': bad(other('d')), 'new.md': sound })
    expect(found(await kb('validate', '.', '--changed', '--format', 'json'))).toEqual([
      '_ü 中.md:10:3 tag/style',
      'new.md:6:9 corpus/duplicate-source',
    ])
    expect(found(await kb('validate', '.', '--changed', 'HEAD', '--format', 'json'))).toHaveLength(2)
    expect(await kb('validate', '.', '--changed', 'nowhere')).toMatchObject({ code: 2 })
  })
})

describe('kb rules, kb explain', () => {
  test('every rule has its page, and explain shows it', async () => {
    const rules = JSON.parse((await kb('rules', '--json')).stdout) as { id: string; level: string }[]
    for (const { id, level } of rules) {
      const { stdout } = await kb('explain', id)
      expect(stdout).toMatch(new RegExp(`^# ${id}\\n\\n[^\\n]+\\.\\n\\nDefault: ${level}\\. `))
      expect(stdout).toContain('\n## How to mend\n')
    }
    const pages = readdirSync(new URL('../../docs/rules', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
    expect(
      pages
        .filter((page) => page.endsWith('.md'))
        .map((page) => page.replace(/\.md$/, ''))
        .sort(),
    ).toEqual(rules.map(({ id }) => id).sort())
    expect(await kb('explain', 'date')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('field/date'),
    })
  })
})

test.each([
  [1, '1 file without front matter left out'],
  [2, '2 files without front matter left out'],
])('one file is one: %i', async (count, said) => {
  write({ 'a.md': sound })
  for (let n = 0; n < count; n++) write({ [`notes${n}.md`]: '# Notes' })
  expect((await kb('validate')).stderr).toContain(`kb: ${said}; name what is to be checked\n`)
})

describe('kb init', () => {
  test('writes a config by which the folder is sound, once, asking nothing', async () => {
    write({
      'talks/a.md': sound,
      'talks/b.md': other('b').replace('status: evergreen', 'status: seed\nrecorded: 2025-01-01'),
    })
    expect(await kb('init')).toMatchObject({ code: 0, stdout: '' })
    const config = read('kb.config.yaml')
    expect(config).toContain('include: ["talks/"]')
    expect(config).toContain('  status:\n    - "evergreen" # 1\n    - "seed" # 1\n')
    expect(config).toContain('fields:\n  "recorded": date\n')
    expect(await kb('validate')).toMatchObject({ code: 0, stdout: '✓ 0 errors, 0 warnings in 2 files\n' })
    expect(await kb('init')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('kb.config.yaml already'),
    })
  })

  test('Markdown that is no transcript is left out, and no other file of its name', async () => {
    write({ 'README.md': '# Talks', 'notes/a [1].md': 'Text.', 'b/a [1].md': sound, 'c.md': other('c') })
    expect(await kb('init')).toMatchObject({ code: 0 })
    expect(read('kb.config.yaml')).toContain('ignore: ["./README.md", "notes/a \\\\[1\\\\].md"]\n')
    expect(await kb('validate')).toMatchObject({ code: 0, stdout: '✓ 0 errors, 0 warnings in 2 files\n' })
  })

  test('a transcript that lost its front matter, or has it in a language, is not left out', async () => {
    write({
      't/a.md': other('a'),
      't/b.md': '# 谈话\n\n**王：** 好。\n',
      't/c.md': other('c').replace('---', '---js'),
    })
    expect(await kb('init')).toMatchObject({ code: 0 })
    expect(read('kb.config.yaml')).toContain('\n# ignore: ')
    expect(found(await kb('validate', '--format', 'json'))).toEqual([
      't/b.md:1:1 front-matter/missing',
      't/c.md:1:4 front-matter/language',
    ])
  })

  test('a value of another type is in no vocabulary', async () => {
    write({ 'a.md': other('a'), 'b.md': other('b').replace('- macro', '- 5') })
    expect(await kb('init')).toMatchObject({ code: 0 })
    expect(read('kb.config.yaml')).not.toContain('"5"')
  })

  test('numbers, and fields that hold keys and values', async () => {
    const more = 'episode: 7\nlink: {text: a}\nrating: good\nempty:\ndone: true'
    write({
      'a.md': other('a').replace('status: evergreen', more),
      'b.md': other('b').replace('status: evergreen', more.replace('good', '4.5')),
    })
    expect(await kb('init')).toMatchObject({ code: 0 })
    expect(read('kb.config.yaml')).toContain(
      'fields:\n  "episode": number\n  "link": any\n  "rating": any\n  "empty": text\n  "done": flag\n',
    )
    expect(await kb('validate')).toMatchObject({ code: 0, stdout: '✓ 0 errors, 0 warnings in 2 files\n' })
    write({ 'a.md': other('a').replace('status: evergreen', 'episode: seven') })
    expect(found(await kb('validate', '--format', 'json'))).toEqual(['a.md:15:10 field/type'])
  })

  test('an empty folder', async () => {
    cpSync(new URL('../../LICENSE', import.meta.url), join(folder, 'LICENSE'))
    expect(await kb('init')).toMatchObject({ code: 0 })
    expect(read('kb.config.yaml')).toContain('include: ["."]')
  })
})
