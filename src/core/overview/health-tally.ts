import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FindingPlace, Health } from '../../model/overview.ts'

interface Rule {
  severity: Diagnostic['severity']
  findings: number
  files: number
  lastFile: string | null
  readonly examples: FindingPlace[]
}

/** Findings by rule: counts, and the first few of each. Findings of one file come together. */
export class HealthTally {
  readonly #rules = new Map<string, Rule>()
  readonly #examples: number
  #errors = 0
  #warnings = 0

  constructor(examples: number) {
    this.#examples = examples
  }

  add({ ruleId, severity, path, line, column, message }: Diagnostic): void {
    const rule = this.#rules.get(ruleId) ?? newRule(severity)
    this.#rules.set(ruleId, rule)
    if (severity === 'error') {
      this.#errors++
      rule.severity = severity
    } else this.#warnings++
    rule.findings++
    if (rule.lastFile !== path) rule.files++
    rule.lastFile = path
    if (rule.examples.length < this.#examples) rule.examples.push({ path, line, column, message })
  }

  health(): Health {
    const rules = [...this.#rules]
      .map(([ruleId, { severity, findings, files, examples }]) => ({
        ruleId,
        severity,
        findings,
        files,
        examples,
      }))
      .sort(
        (a, b) =>
          Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
          b.findings - a.findings ||
          (a.ruleId < b.ruleId ? -1 : 1),
      )
    return { errors: this.#errors, warnings: this.#warnings, rules }
  }
}

const newRule = (severity: Diagnostic['severity']): Rule => ({
  severity,
  findings: 0,
  files: 0,
  lastFile: null,
  examples: [],
})
