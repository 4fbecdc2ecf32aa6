import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Finding } from '../../model/finding.ts'
import { wording } from './wording.ts'

/** Gives a finding its words. */
export function toDiagnostic(finding: Finding, path: string, severity: Severity = 'error'): Diagnostic {
  const say = wording[finding.code] as (given: Finding['arguments']) => string
  return { ruleId: finding.code, severity, message: say(finding.arguments), path, ...finding.range }
}
