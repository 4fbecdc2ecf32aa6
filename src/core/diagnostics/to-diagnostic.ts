import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Finding } from '../../model/finding.ts'
import { wording } from './wording.ts'

/** Gives a finding its words. */
export function toDiagnostic(
  finding: Finding,
  path: string,
  severity: Severity = finding.code === 'translation/unpaired' ? 'warning' : 'error',
): Diagnostic {
  const say = wording[finding.code] as (given: Finding['arguments']) => string
  const { code: ruleId, range, fix } = finding
  return { ruleId, severity, message: say(finding.arguments), path, ...range, ...(fix && { fix }) }
}
