import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { Chalk } from 'chalk'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { ShownDiagnostic, ValidationReport } from '../../../src/model/validation-report.ts'
import { reporters } from '../../../src/output/reporters/registry.ts'
import type { Reporter } from '../../../src/output/reporters/reporter.ts'

const range = { line: 3, column: 5, endLine: 3, endColumn: 9 }
/** What a transcript may hold to take over a log, a terminal or a document. */
const evil = '\n::error file=x::forged\r\n##[set-output]\u001b[31m]]>&<"%0A\u202e\u0000'

const diagnostics: ShownDiagnostic[] = [
  {
    ruleId: 'field/date',
    severity: 'error',
    message: 'No such day.',
    path: 'a b/中文, one:two#3.md',
    ...range,
    fix: { start: 10, end: 14, text: 'x' },
    excerpt: { text: '日期: 2025-02-30 \t好', start: 4, end: 14 },
  },
  { ruleId: 'body/empty', severity: 'warning', message: evil, path: `::x${evil}.md`, ...range },
  { ruleId: 'file/not-found', severity: 'error', message: 'No such file.', path: 'z.md', ...range },
]

const full: ValidationReport = {
  diagnostics,
  files: 7,
  errors: 2,
  warnings: 1,
  version: '1.2.3',
  rules: [
    { id: 'field/date', level: 'error', fixable: false, finds: 'A date.' },
    { id: 'body/empty', level: 'warning', fixable: false, finds: 'No text.' },
    { id: 'glossary/conflict', level: 'off', fixable: false, finds: 'Conflicts.' },
  ],
}
const empty: ValidationReport = { ...full, diagnostics: [], errors: 0, warnings: 0 }

async function load(name: string): Promise<Reporter> {
  return reporters.find((entry) => entry.name === name)!.load()
}

async function report(name: string, given: ValidationReport = full): Promise<string> {
  return (await load(name)).report(given, { paint: new Chalk({ level: 0 }), quiet: false })
}

test.each(reporters)('$name is loaded by its name', async ({ name }) => {
  expect((await load(name)).name).toBe(name)
})

describe.each(reporters)('$name', ({ name }) => {
  test('no line but its own reads as a command of a CI, nothing steers a terminal', async () => {
    const text = await report(name)
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e]/)
    expect(text).not.toContain('##[')
    const commands = text.split('\n').filter((line) => line.trim().startsWith('::'))
    if (name === 'github') expect(commands).toHaveLength(diagnostics.length)
    else expect(commands).toEqual([])
  })
})

describe('json', () => {
  test('holds the diagnostics as they are, without excerpts', async () => {
    const items = JSON.parse(await report('json')) as unknown[]
    expect(items).toEqual(diagnostics.map(({ excerpt: _, ...rest }) => rest))
    expect(JSON.parse(await report('json', empty))).toEqual([])
  })
})

describe('github', () => {
  test('escapes as the toolkit does', async () => {
    const [first, second] = (await report('github')).split('\n')
    expect(first).toBe(
      '::error file=a b/中文%2C one%3Atwo#3.md,line=3,endLine=3,col=5,endColumn=9,title=field/date::No such day.',
    )
    expect(second).toMatch(/^::warning file=%3A%3Ax/)
    expect(await report('github', empty)).toBe('')
  })
})

describe('gitlab', () => {
  test('has what the report must have, and a fingerprint that does not follow the line', async () => {
    const issues = JSON.parse(await report('gitlab')) as Record<string, unknown>[]
    expect(issues[0]).toEqual({
      description: 'No such day.',
      check_name: 'field/date',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'a b/中文, one:two#3.md', lines: { begin: 3, end: 3 } },
    })
    const moved = { ...full, diagnostics: diagnostics.map((each) => ({ ...each, line: 9, endLine: 9 })) }
    const prints = (text: string) =>
      (JSON.parse(text) as { fingerprint: string }[]).map((each) => each.fingerprint)
    expect(prints(await report('gitlab', moved))).toEqual(prints(await report('gitlab')))
    const twice = { ...full, diagnostics: [diagnostics[0]!, diagnostics[0]!] }
    expect(new Set(prints(await report('gitlab', twice))).size).toBe(2)
  })
})

describe('sarif', () => {
  const require = createRequire(import.meta.url)
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as { $schema?: string; id?: string }
  const { $schema: _, id: __, ...rest } = schema
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(rest)

  test('the check tells a log that is none', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  })

  test.each([full, empty])('fits the schema of SARIF 2.1.0', async (given) => {
    validate(JSON.parse(await report('sarif', given)))
    expect(validate.errors).toBeNull()
  })

  test('places, rules and mends', async () => {
    const { runs } = JSON.parse(await report('sarif')) as { runs: Record<string, unknown>[] }
    expect(runs[0]).toMatchObject({
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'field/date',
          ruleIndex: 0,
          level: 'error',
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'a%20b/%E4%B8%AD%E6%96%87,%20one:two%233.md' },
                region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
              },
            },
          ],
          fixes: [
            {
              artifactChanges: [
                {
                  replacements: [
                    { deletedRegion: { charOffset: 10, charLength: 4 }, insertedContent: { text: 'x' } },
                  ],
                },
              ],
            },
          ],
        },
        { ruleId: 'body/empty', level: 'warning' },
        { ruleId: 'file/not-found' },
      ],
    })
  })
})

describe('junit', () => {
  const xsd = XmlDocument.fromString(readFileSync(new URL('junit.xsd', import.meta.url), 'utf8'))
  const validator = XsdValidator.fromDoc(xsd)

  test('the check tells a report that is none', () => {
    const wrong = XmlDocument.fromString('<testsuites><testsuite/></testsuites>')
    expect(() => validator.validate(wrong)).toThrow()
  })

  test.each([full, empty])('fits the schema', async (given) => {
    const document = XmlDocument.fromString(await report('junit', given))
    expect(() => validator.validate(document)).not.toThrow()
  })

  test('errors fail, warnings go by', async () => {
    const text = await report('junit')
    expect(text.match(/<failure /g)).toHaveLength(2)
    expect(text).toContain('tests="3" failures="2"')
    expect(await report('junit', empty)).toContain('tests="1" failures="0"')
    expect(await report('junit', empty)).toContain('name="7 transcripts"')
    expect(await report('junit', { ...empty, files: 1 })).toContain('name="1 transcript"')
  })
})

describe('pretty', () => {
  test('carets stand under CJK, and a summary counts by rule', async () => {
    expect(await report('pretty')).toMatchInlineSnapshot(`
      "a b/中文, one:two#3.md
        3:5  error  No such day.  field/date --fix mends it
           3 │ 日期: 2025-02-30  好
             │       ^^^^^^^^^^

      \\u003a:x\\u000a::error file=x::forged\\u000d\\u000a#\\u0023[set-output]\\u001b[31m]]>&<"%0A\\u202e\\u0000.md
        3:5  warning  \\u000a::error file=x::forged\\u000d\\u000a#\\u0023[set-output]\\u001b[31m]]>&<"%0A\\u202e\\u0000  body/empty

      z.md
        3:5  error  No such file.  file/not-found

        body/empty          1
        field/date          1  1 with --fix
        file/not-found      1
      ✗ 2 errors, 1 warning in 7 files; kb explain RULE tells more of a rule
      "
    `)
  })

  test('nothing found', async () => {
    expect(await report('pretty', empty)).toBe('✓ 0 errors, 0 warnings in 7 files\n')
  })
})

test('compact', async () => {
  expect((await report('compact')).split('\n')[0]).toBe(
    'a b/中文, one:two#3.md:3:5: error: No such day. (field/date)',
  )
})
