import type { Rule } from './rule.ts'

/** Whether a rule needs the body to be read, which costs more than all the rest. */
export function looksAtBody(rule: Rule): boolean {
  return rule.on === 'body' || rule.on === 'speech' || (rule.on === 'corpus' && rule.from === 'glossary')
}
