import { type Command, InvalidArgumentError } from 'commander'
import type { RuleLevel } from '../../model/rule.ts'
import { UserError } from '../../model/user-error.ts'
import { reporters } from '../../output/reporters/registry.ts'
import type { Host } from '../host.ts'
import type { InputFlags } from './input-flags.ts'

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
  readonly part?: string
  readonly parts?: readonly string[]
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
    .option('--part <file>', 'with --shard: write what was found for --parts, not a report; exit 0 if whole')
    .option('--parts <files...>', 'report what --part wrote, and hold the files of all parts together')
}

/** Throws a UserError where flags do not go together. */
export function checkValidateFlags(operands: readonly string[], flags: ValidateFlags & InputFlags): void {
  const { dryRun, fix, part, parts, out, format, baseline, updateBaseline, changed, maxWarnings } = flags
  if (dryRun && !fix) throw new UserError('--dry-run goes with --fix')
  const ofReports = { out, format, baseline, updateBaseline, changed, maxWarnings, parts }
  if (part !== undefined && firstGiven(ofReports))
    throw new UserError(`${firstGiven(ofReports)} goes with the report, which --parts makes: not with --part`)
  const { filesFrom, shard } = flags
  const ofTranscripts = { filesFrom, shard, fix, changed }
  if (parts && (operands.length > 0 || firstGiven(ofTranscripts)))
    throw new UserError(
      `--parts takes the place of transcripts: give no ${firstGiven(ofTranscripts) ?? 'paths'}`,
    )
}

/** The name of the first flag that is given, as it is written. */
function firstGiven(flags: Readonly<Record<string, unknown>>): string | undefined {
  const name = Object.keys(flags).find((each) => flags[each] !== undefined)
  return name && `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
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
