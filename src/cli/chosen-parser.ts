import { UserError } from '../model/user-error.ts'
import type { ParseSettings } from '../pipeline/guard/parse-limits.ts'

/** KB_PARSER=reference has the slow parser read all of it: for a doubt about the fast one, and for tests. */
export function chosenParser(
  environment: Readonly<Record<string, string | undefined>>,
): ParseSettings['parser'] {
  const { KB_PARSER: choice } = environment
  if (choice === undefined || choice === '') return undefined
  if (choice === 'hybrid' || choice === 'reference') return choice
  throw new UserError(`KB_PARSER is ‘${choice}’; expected hybrid or reference`)
}
