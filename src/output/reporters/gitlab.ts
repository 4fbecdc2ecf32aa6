import { createHash } from 'node:crypto'
import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'

/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = {
  name: 'gitlab',
  report: ({ diagnostics }) => {
    const seen = new Map<string, number>()
    const issues = diagnostics.map(({ ruleId, severity, message, path, line, endLine }) => {
      // The same finding keeps its fingerprint when its line moves; a second one like it has another.
      const key = `${path}\0${ruleId}\0${message}`
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      return {
        description: message,
        check_name: ruleId,
        fingerprint: createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 32),
        severity: severity === 'error' ? 'major' : 'minor',
        location: { path, lines: { begin: line, end: endLine } },
      }
    })
    return `${jsonText(issues, 2)}\n`
  },
}
