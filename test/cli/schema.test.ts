import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sound } from '../core/rules/sound.ts'
import { runMain } from './run-kb.ts'

/** What an editor makes of `kb schema front-matter`, under a config. */
async function editorFor(config: object): Promise<(frontMatter: string) => boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-schema-'))
  try {
    writeFileSync(join(folder, 'kb.config.json'), JSON.stringify(config))
    const { code, stdout } = await runMain(['schema', 'front-matter'], { cwd: folder })
    expect(code).toBe(0)
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(stdout) as object)
    return (frontMatter) => validate(parse(frontMatter))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const block = sound.slice(4, sound.indexOf('\n---\n'))

test('the front matter schema tells good from bad, as kb validate does', async () => {
  const fits = await editorFor({
    vocabulary: { area: ['finance', 'health'], tags: ['interest-rates', 'macro', '宏观'] },
    fields: { recorded: 'date' },
  })
  expect(fits(block)).toBe(true)
  for (const [from, to] of [
    ['status: evergreen', 'status: evergreen\nrecorded: 2025-01-02'],
    ['status: evergreen', "status: ''"],
    ['status: evergreen', 'Series: x'],
    ['people: [Lin Ya, "Otto Brandt"]', 'guest: [A, B]'],
  ] as const)
    expect([to, fits(block.replace(`guest: ''\n`, '').replace(from, to))]).toEqual([to, true])
  for (const [from, to] of [
    ['date: 2025-03-04\n', ''],
    ['date: 2025-03-04', 'date: March 4'],
    ['speaker: 深夜账本', "speaker: ''"],
    ['speaker: 深夜账本', 'speaker:'],
    ['- interest-rates\n- macro\n- 宏观', ' []'],
    ['- macro', '- macroeconomics'],
    ['area: finance', 'area: finanse'],
    ['draft: true', 'draft: "true"'],
    ['https://www', 'www'],
    ['status: evergreen', 'recorded: soon'],
  ] as const)
    expect([to, fits(block.replace(from, to))]).toEqual([to, false])
})

test('the line for the YAML language server names the file that the command before it writes', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const [, written] = /kb schema front-matter > (\S+?)`/.exec(readme)!
  expect(readme).toContain(`# yaml-language-server: $schema=./${written}\n`)
})
