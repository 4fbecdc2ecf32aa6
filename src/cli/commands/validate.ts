import { dirname, resolve } from 'node:path'
import { Chalk } from 'chalk'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { UserError } from '../../model/user-error.ts'
import { counted } from '../../output/counted.ts'
import { escapeForLog } from '../../output/escape-controls.ts'
import { reporters } from '../../output/reporters/registry.ts'
import type { ValidateOutcome } from '../../pipeline/validate/validate.ts'
import { defineCommand } from '../command-definition.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addInputFlags, type InputFlags, readingOf, requestInput } from '../flags/input-flags.ts'
import { addValidateFlags, formatInForce, type ValidateFlags } from '../flags/validate-flags.ts'
import { leavesRunIncomplete } from '../incomplete-run.ts'
import { Mender } from '../mender.ts'
import { Progress } from '../progress.ts'
import type { Session } from '../session.ts'
import { writeText } from '../write-text.ts'

type Flags = GeneralFlags & InputFlags & ValidateFlags

/** `kb validate`: front matter and structure, for CI and for mending. */
export const validate = defineCommand<Flags>({
  name: 'validate',
  summary: 'check front matter and structure, and mend what is certain',
  examples: [
    ['kb validate', 'what kb.config includes; exit 1 if there are errors'],
    ['kb validate talks/ --rule field/unknown=off', 'one rule less'],
    ['kb validate --fix --dry-run', 'what --fix would change, as a diff'],
    ['kb validate --changed origin/main --format github', 'only what a branch changed, in CI'],
    ['kb validate --update-baseline', 'take the findings of an old folder for known'],
  ],
  quiet: 'only errors, and warnings where they are more than --max-warnings',
  define(command) {
    addInputFlags(command)
    addValidateFlags(command)
  },
  async run(operands, flags, session) {
    if (flags.dryRun && !flags.fix) throw new UserError('--dry-run goes with --fix')
    const request = await requestInput(operands, flags, session)
    const [{ chooseInput }, { validate: run }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/validate/validate.ts'),
    ])
    const { workingDirectory } = session.host
    const input = await chooseInput(request)
    const format = formatInForce(flags, session.host)
    const folder = input.configPath ? dirname(input.configPath) : workingDirectory
    const baselinePath = flags.baseline
      ? resolve(workingDirectory, flags.baseline)
      : resolve(folder, input.config.baseline ?? 'kb-baseline.json')
    const progress = new Progress(session)
    const mender = new Mender(flags.dryRun === true, session)
    let outcome: ValidateOutcome
    try {
      outcome = await run({
        input,
        levels: flags.rule ?? {},
        options: {
          workingDirectory,
          ...readingOf(flags, session),
          excerpts: format === 'pretty',
          fix: flags.fix === true,
        },
        changed: flags.changed === undefined ? null : flags.changed === true ? 'HEAD' : flags.changed,
        baselinePath,
        updateBaseline: flags.updateBaseline === true,
        onFound: (files) => progress.start(files),
        onFile: (bytes) => progress.advance(1, bytes),
        onMend: (path, mend) => mender.mend(path, mend),
      })
    } finally {
      progress.stop()
    }
    if (outcome.baseline) await writeBaseline(outcome, baselinePath, session)
    mender.tell()
    const counts = countFindings(outcome, flags)
    if (!flags.dryRun) await writeReport(outcome, counts, format, flags, session)
    tell(outcome, session)
    if (counts.tooMany) tellTooMany(counts.warnings, flags, session)
    return verdict(outcome, counts)
  },
})

interface Counts {
  readonly errors: number
  readonly warnings: number
  /** Whether the warnings are more than allowed. */
  readonly tooMany: boolean
}

function countFindings(
  { diagnostics }: ValidateOutcome,
  { maxWarnings = Number.POSITIVE_INFINITY }: Flags,
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
  flags: Flags,
  session: Session,
): Promise<void> {
  const { version } = await import('../version.ts')
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

async function writeBaseline(
  { baseline, known }: ValidateOutcome,
  path: string,
  session: Session,
): Promise<void> {
  await writeText(`${JSON.stringify(baseline, null, 2)}\n`, path, session)
  session.note(`kb: ${isOrAre(known, 'finding')} known from now on, in ${path}`)
}

const isOrAre = (number: number, one: string): string =>
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

function tellTooMany(warnings: number, { maxWarnings }: Flags, { complain }: Session): void {
  complain(`kb: ${counted(warnings, 'warning')}, more than --max-warnings ${maxWarnings}`)
}

const plain = new Chalk({ level: 0 })

function verdict({ diagnostics }: ValidateOutcome, { errors, tooMany }: Counts): ExitCode {
  const incomplete = diagnostics.some((each) => isError(each) && leavesRunIncomplete(each.ruleId))
  if (incomplete) return exitCode.failed
  return errors > 0 || tooMany ? exitCode.findings : exitCode.done
}
