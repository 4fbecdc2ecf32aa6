import { expect, it } from 'vitest'
import { HealthTally } from '../../../src/core/overview/health-tally.ts'
import type { Diagnostic, Severity } from '../../../src/model/diagnostic.ts'

const finding = (ruleId: string, severity: Severity, path: string, line: number): Diagnostic => ({
  ruleId,
  severity,
  path,
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  message: `${ruleId} at ${line}`,
})

it('counts findings and files by rule, errors first, and keeps the first as examples', () => {
  const tally = new HealthTally(1)
  for (const each of [
    finding('tag/style', 'warning', 'a.md', 3),
    finding('tag/style', 'warning', 'a.md', 4),
    finding('tag/style', 'warning', 'b.md', 3),
    finding('field/url', 'error', 'b.md', 2),
    finding('field/date', 'error', 'b.md', 5),
    finding('field/date', 'error', 'c.md', 5),
  ])
    tally.add(each)
  const { errors, warnings, rules } = tally.health()
  expect({ errors, warnings }).toEqual({ errors: 3, warnings: 3 })
  expect(rules.map(({ ruleId, findings, files }) => `${ruleId} ${findings} in ${files}`)).toEqual([
    'field/date 2 in 2',
    'field/url 1 in 1',
    'tag/style 3 in 2',
  ])
  expect(rules.at(-1)!.examples).toEqual([{ path: 'a.md', line: 3, column: 1, message: 'tag/style at 3' }])
})
