import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/core/document/source-text.ts'
import { checkTranscript } from '../../src/core/rules/check-transcript.ts'
import { rules } from '../../src/core/rules/rules.ts'
import { planOf } from '../core/rules/sound.ts'
import { defectsOf } from './count-front-matter.mjs'

const folder = join(import.meta.dirname, '../../../shared/corpus')
const counted = ['field/required', 'field/stringified', 'field/type', 'field/unknown', 'field/duplicate-item']
const plan = planOf(
  {},
  Object.fromEntries(rules.filter(({ id }) => !counted.includes(id)).map(({ id }) => [id, 'off'])),
)

const byRules = (text: string): string[] =>
  checkTranscript(new SourceText(text), 'a.md', plan).diagnostics.map(
    ({ ruleId, message }) =>
      `${ruleId} ${/‘([\w-]+)(?:\.\d+)?’(?! stands)/.exec(message.replace(/^‘.*’ stands in /, ''))?.[1]}`,
  )

/** Ways in which front matter breaks, each line of it one at a time. */
const breaks: readonly ((line: string) => string | null)[] = [
  (line) => (/^\w+:/.test(line) ? line.replace(/^\w+:.*/, '') : null),
  (line) => (/^\w+: \[\]$/.test(line) ? line.replace('[]', "'[]'") : null),
  (line) => (/^\w+:/.test(line) ? line.replace(/^(\w)/, (first) => first.toUpperCase()) : null),
  (line) => (/^\w+: \S/.test(line) ? line.replace(/: .*/, ': 12') : null),
  (line) => (/^\w+: \S/.test(line) ? line.replace(/: .*/, ': [a, b, a]') : null),
  (line) => (/^\w+:/.test(line) ? line.replace(/:.*/, ': "null"') : null),
  (line) => (/^ *- /.test(line) ? `${line}\n${line}` : null),
  (line) => (/^ *- /.test(line) ? line.replace(/- .*/, '- 3') : null),
  (line) => (/^draft:/.test(line) ? 'draft: "true"' : null),
]

describe.skipIf(!existsSync(folder))('a second opinion on the front matter of ../shared/corpus', () => {
  const texts = existsSync(folder)
    ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    : []

  test('the counts agree, file by file', () => {
    const all = texts.flatMap((text) => {
      expect(byRules(text).sort()).toEqual(defectsOf(text)?.sort())
      return byRules(text)
    })
    expect(all.length).toBeGreaterThan(20)
  })

  test('they agree on front matter that was broken, too', () => {
    let defects = 0
    for (const [index, text] of texts.entries()) {
      const lines = text.slice(0, text.indexOf('\n---\n', 4)).split('\n')
      const way = breaks[index % breaks.length]!
      const fitting = lines.flatMap((line, at) => (at > 0 && way(line) !== null ? [at] : []))
      const at = fitting[(index * 7) % Math.max(1, fitting.length)]
      if (at === undefined) continue
      lines[at] = way(lines[at]!)!
      const broken = `${lines.join('\n')}\n---\nText.\n`
      const expected = defectsOf(broken)
      if (expected === null) continue
      expect({ broken, found: byRules(broken).sort() }).toEqual({ broken, found: expected.sort() })
      defects += expected.length
    }
    expect(defects).toBeGreaterThan(600)
  })
})

test.runIf(!existsSync(folder))('the second opinion was skipped: ../shared/corpus is not there', () => {
  expect(existsSync(folder)).toBe(false)
})
