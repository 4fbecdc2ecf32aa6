import { resolve } from 'node:path'
import { Chalk } from 'chalk'
import type { Diagnostic } from '../model/diagnostic.ts'
import { counted } from '../output/counted.ts'
import { escapeForLog } from '../output/escape-controls.ts'
import { reporters } from '../output/reporters/registry.ts'
import type { ValidateOutcome } from '../pipeline/validate/validate.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { ValidateFlags } from './flags/validate-flags.ts'
import { leavesRunIncomplete } from './incomplete-run.ts'
import type { Session } from './session.ts'
import { writeText } from './write-text.ts'

/** For people and machines: what was found, and what that means for the exit code. */
export async function concludeValidation(
  outcome: ValidateOutcome,
  format: string,
  flags: ValidateFlags,
  session: Session,
): Promise<ExitCode> {
  const counts = countFindings(outcome, flags)
  if (!flags.dryRun) await writeReport(outcome, counts, format, flags, session)
  tell(outcome, session)
  if (counts.tooMany) tellTooMany(counts.warnings, flags, session)
  return verdict(outcome, counts)
}

interface Counts {
  readonly errors: number
  readonly warnings: number
  /** Whether the warnings are more than allowed. */
  readonly tooMany: boolean
}

function countFindings(
  { diagnostics }: ValidateOutcome,
  { maxWarnings = Number.POSITIVE_INFINITY }: ValidateFlags,
): Counts {
  const errors = diagnostics.filter(isError).length
  const warnings = diagnostics.length - errors
  return { errors, warnings, tooMany: warnings > maxWarnings }
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

async function writeReport(
  outcome: ValidateOutcome,
  { errors, warnings, tooMany }: Counts,
  format: string,
  flags: ValidateFlags,
  session: Session,
): Promise<void> {
  const { version } = await import('./version.ts')
  const { diagnostics, files, rules } = outcome
  const reporter = await reporters.find(({ name }) => name === format)!.load()
  const path = flags.out === undefined ? null : resolve(session.host.workingDirectory, flags.out)
  const text = reporter.report(
    {
      diagnostics: session.quiet && !tooMany ? diagnostics.filter(isError) : diagnostics,
      rules,
      files: files.size,
      errors,
      warnings,
      version: version(),
    },
    { paint: path === null ? session.paint.stdout : plain, quiet: session.quiet },
  )
  if (text !== '' || path !== null) await writeText(text, path, session)
}

export const isOrAre = (number: number, one: string): string =>
  `${counted(number, one)} ${number === 1 ? 'is' : 'are'}`

/** Files that are named where known findings are gone. */
const shown = 8

function tell({ known, gone, leftOut, baseline }: ValidateOutcome, { note }: Session): void {
  if (leftOut > 0)
    note(`kb: ${counted(leftOut, 'file')} without front matter left out; name what is to be checked`)
  if (baseline) return
  if (known > 0) note(`kb: ${isOrAre(known, 'known finding')} not shown`)
  if (gone.size === 0) return
  const files = [...gone].map(([path, count]) => `${escapeForLog(path)} ${count}`)
  const more = files.length > shown ? `, and ${files.length - shown} files more` : ''
  const total = [...gone.values()].reduce((sum, each) => sum + each, 0)
  note(
    `kb: ${isOrAre(total, 'known finding')} gone (${files.slice(0, shown).join(', ')}${more}); take them off with --update-baseline`,
  )
}

function tellTooMany(warnings: number, { maxWarnings }: ValidateFlags, { complain }: Session): void {
  complain(`kb: ${counted(warnings, 'warning')}, more than --max-warnings ${maxWarnings}`)
}

const plain = new Chalk({ level: 0 })

function verdict({ diagnostics }: ValidateOutcome, { errors, tooMany }: Counts): ExitCode {
  if (isIncomplete(diagnostics)) return exitCode.failed
  return errors > 0 || tooMany ? exitCode.findings : exitCode.done
}

export const isIncomplete = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((each) => isError(each) && leavesRunIncomplete(each.ruleId))
