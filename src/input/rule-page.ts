import { readFileSync } from 'node:fs'

/** The page of docs/rules/ on a rule. */
export function readRulePage(id: string): string {
  return readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8')
}
