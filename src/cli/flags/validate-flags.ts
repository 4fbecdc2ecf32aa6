import { type Command, InvalidArgumentError } from 'commander'
import type { RuleLevel } from '../../model/rule.ts'
import { reporters } from '../../output/reporters/registry.ts'
import type { Host } from '../host.ts'

/** Flags of `kb validate`, beside those of input. */
export interface ValidateFlags {
  readonly format?: string
  readonly rule?: Readonly<Record<string, RuleLevel>>
  readonly maxWarnings?: number
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly updateBaseline?: boolean
  readonly baseline?: string
  readonly changed?: string | true
  readonly out?: string
}

export function addValidateFlags(command: Command): void {
  const formats = reporters.map(({ name, summary }) => `${name} (${summary})`).join(', ')
  command
    .option('-f, --format <name>', `${formats}; default: pretty, under GitHub Actions github`, knownFormat)
    .option('-o, --out <file>', 'write the report into this file')
    .option(
      '--rule <id=level>',
      'off, warning or error for one rule or a family (markup/*); may be given again',
      (given: string, all: Readonly<Record<string, RuleLevel>> = {}) => ({ ...all, ...ruleLevel(given) }),
    )
    .option('--max-warnings <count>', 'exit with 1 if there are more warnings than this', wholeNumber)
    .option('--fix', 'mend what is certain, in the files themselves')
    .option('--dry-run', 'with --fix: show what would change, as a unified diff')
    .option('--baseline <file>', 'file of known findings (default: kb-baseline.json beside kb.config)')
    .option('--update-baseline', 'take all findings of now for known')
    .option('--changed [ref]', 'only files that differ from a git reference (default: HEAD)')
}

/** What was asked for; else annotations under GitHub Actions, and text for people. */
export function formatInForce({ format }: ValidateFlags, { environment }: Host): string {
  return format ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty')
}

function knownFormat(name: string): string {
  if (reporters.some((reporter) => reporter.name === name)) return name
  throw new InvalidArgumentError(`Expected one of ${reporters.map((each) => each.name).join(', ')}.`)
}

const levels = ['off', 'warning', 'error'] as const

function ruleLevel(given: string): Record<string, RuleLevel> {
  const [, id, level] = /^([\w/*-]{1,60})=(\w{1,10})$/.exec(given) ?? []
  const known = levels.find((each) => each === level)
  if (!id || !known) throw new InvalidArgumentError('Expected RULE=off, RULE=warning or RULE=error.')
  return { [id]: known }
}

function wholeNumber(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(given)
}
