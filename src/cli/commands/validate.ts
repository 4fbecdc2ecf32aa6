import { dirname, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { UserError } from '../../model/user-error.ts'
import { escapeForLog } from '../../output/escape-controls.ts'
import type { ValidateOutcome } from '../../pipeline/validate/validate.ts'
import type { Mend } from '../../pipeline/validate/validate-file.ts'
import { defineCommand } from '../command-definition.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addInputFlags, type InputFlags, readingOf, requestInput } from '../flags/input-flags.ts'
import { addValidateFlags, formatInForce, type ValidateFlags } from '../flags/validate-flags.ts'
import { leavesRunIncomplete } from '../incomplete-run.ts'
import { openSink } from '../open-sink.ts'
import { Progress } from '../progress.ts'
import type { Session } from '../session.ts'

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
    const mender = new Mender(flags, session)
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
    if (!flags.dryRun) await writeReport(outcome, format, flags, session)
    tell(outcome, session)
    return verdict(outcome, flags)
  },
})

async function writeReport(
  outcome: ValidateOutcome,
  format: string,
  flags: Flags,
  session: Session,
): Promise<void> {
  const [{ reporters }, { version }] = await Promise.all([
    import('../../output/reporters/registry.ts'),
    import('../version.ts'),
  ])
  const { diagnostics, files, rules } = outcome
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const reporter = await reporters.find(({ name }) => name === format)!.load()
  const path = flags.out === undefined ? null : resolve(session.host.workingDirectory, flags.out)
  const text = reporter.report(
    {
      diagnostics,
      rules,
      files: files.size,
      errors,
      warnings: diagnostics.length - errors,
      version: version(),
    },
    { paint: path === null ? session.paint.stdout : plain, quiet: session.quiet },
  )
  if (text !== '' || path !== null) await write(text, path, session)
}

async function write(text: string, path: string | null, session: Session): Promise<void> {
  // What the reporter paints must reach the terminal; what transcripts say it has escaped.
  if (path === null) {
    await new Promise<void>((done, fail) => {
      session.host.stdout.write(text, (error) => (error ? fail(error) : done()))
    })
    return
  }
  const sink = openSink(path, session)
  try {
    await sink.write(new TextEncoder().encode(text))
    await sink.finish()
  } finally {
    sink.abandon()
  }
}

async function writeBaseline(
  { baseline, known }: ValidateOutcome,
  path: string,
  session: Session,
): Promise<void> {
  await write(`${JSON.stringify(baseline, null, 2)}\n`, path, session)
  session.note(`kb: ${known} findings are known from now on, in ${path}`)
}

/** What --fix has made of the files so far, or would make of them. */
class Mender {
  readonly #session: Session
  readonly #dryRun: boolean
  #findings = 0
  #files = 0

  constructor({ dryRun = false }: Flags, session: Session) {
    this.#session = session
    this.#dryRun = dryRun
  }

  async mend(path: string, mend: Mend): Promise<void> {
    const { workingDirectory, onInterrupt } = this.#session.host
    if (this.#dryRun) {
      const { unifiedDiff } = await import('../../output/unified-diff.ts')
      await write(unifiedDiff(path, mend.before, mend.after), null, this.#session)
    } else {
      const { mendFile } = await import('../../pipeline/validate/mend-file.ts')
      if (!(await mendFile(path, mend, workingDirectory, onInterrupt))) {
        this.#session.complain(`kb: ${escapeForLog(path)} changed meanwhile and was not mended`)
        return
      }
    }
    this.#findings += mend.made
    this.#files++
  }

  tell(): void {
    if (this.#files === 0) return
    const done = this.#dryRun ? '--fix would mend' : 'mended'
    const files = this.#files === 1 ? '1 file' : `${this.#files} files`
    this.#session.note(`kb: ${done} ${this.#findings} finding${this.#findings === 1 ? '' : 's'} in ${files}`)
  }
}

const counted = (known: number): string =>
  known === 1 ? '1 known finding is' : `${known} known findings are`

/** Files that are named where known findings are gone. */
const shown = 8

function tell({ known, gone, leftOut, baseline }: ValidateOutcome, { note }: Session): void {
  if (leftOut > 0) note(`kb: ${leftOut} files without front matter left out; name them to have them checked`)
  if (baseline) return
  if (known > 0) note(`kb: ${counted(known)} not shown`)
  if (gone.size === 0) return
  const files = [...gone].map(([path, count]) => `${escapeForLog(path)} ${count}`)
  const more = files.length > shown ? `, and ${files.length - shown} files more` : ''
  const total = [...gone.values()].reduce((sum, each) => sum + each, 0)
  note(
    `kb: ${counted(total)} gone (${files.slice(0, shown).join(', ')}${more}); take them off with --update-baseline`,
  )
}

const plain = new Chalk({ level: 0 })

function verdict(
  { diagnostics }: ValidateOutcome,
  { maxWarnings = Number.POSITIVE_INFINITY }: Flags,
): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.some(({ ruleId }) => leavesRunIncomplete(ruleId))) return exitCode.failed
  const tooMany = diagnostics.length - errors.length > maxWarnings
  return errors.length > 0 || tooMany ? exitCode.findings : exitCode.done
}
