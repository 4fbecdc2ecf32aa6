import type { ShownDiagnostic } from '../../model/validation-report.ts'
import { escapeControls } from '../escape-controls.ts'
import type { Reporter } from './reporter.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const xml = (text: string): string =>
  escapeControls(text)
    .replace(/[&<>"]/g, (character) => entities[character]!)
    .replaceAll('##[', '#&#35;[')

/** One test suite, one test case a finding: errors are failures, warnings go by. A sound folder is one passed case. */
export const junit: Reporter = {
  name: 'junit',
  report: ({ diagnostics, files, errors }) => {
    const cases = diagnostics.map(testCase)
    if (cases.length === 0) {
      const all = `${files} ${files === 1 ? 'transcript' : 'transcripts'}`
      cases.push(`    <testcase name="${all}" classname="kb" time="0"/>`)
    }
    const counts = `tests="${cases.length}" failures="${errors}" errors="0"`
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${counts} time="0">`,
      `  <testsuite name="kb validate" ${counts} skipped="0" time="0">`,
      ...cases,
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n')
  },
}

function testCase({ path, ruleId, line, column, severity, message }: ShownDiagnostic): string {
  const place = `${path}:${line}:${column}`
  const open = `    <testcase name="${xml(`${ruleId} ${place}`)}" classname="${xml(path)}" time="0">`
  const body =
    severity === 'error'
      ? `<failure message="${xml(message)}" type="${xml(ruleId)}">${xml(`${place} ${message}`)}</failure>`
      : `<system-out>${xml(`${place} warning: ${message}`)}</system-out>`
  return `${open}\n      ${body}\n    </testcase>`
}
