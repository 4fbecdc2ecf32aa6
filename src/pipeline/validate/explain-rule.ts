import { rules } from '../../core/rules/rules.ts'
import { readRulePage } from '../../input/rule-page.ts'
import { UserError } from '../../model/user-error.ts'

/** The page on a rule. Throws a UserError where there is none of that name. */
export function explainRule(id: string): string {
  if (rules.some((rule) => rule.id === id)) return readRulePage(id)
  const near = rules.filter((rule) => rule.id.endsWith(`/${id}`) || rule.id.startsWith(`${id}/`))
  const hint = near.length > 0 ? `; did you mean ${near.map((rule) => rule.id).join(' or ')}?` : ''
  throw new UserError(`there is no rule ${id}${hint || '; kb rules lists them all'}`)
}
