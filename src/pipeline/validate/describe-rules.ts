import { rules } from '../../core/rules/rules.ts'
import type { RuleDescription } from '../../model/rule.ts'

/** Every rule as people see it, in the order of the registry. */
export function describeRules(): RuleDescription[] {
  return rules.map(({ id, level, fixable, finds }) => ({ id, level, fixable, finds }))
}
