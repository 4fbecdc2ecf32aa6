import { dirname, resolve } from 'node:path'
import type { Input } from '../../pipeline/input/choose-input.ts'
import type { partOf } from '../../pipeline/validate/part-of.ts'
import type { ValidateOutcome } from '../../pipeline/validate/validate.ts'
import type { Mend } from '../../pipeline/validate/validate-file.ts'
import { defineCommand } from '../command-definition.ts'
import { concludeValidation, isIncomplete, isOrAre } from '../conclude-validation.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addInputFlags, type InputFlags, readingOf, requestInput } from '../flags/input-flags.ts'
import {
  addValidateFlags,
  checkValidateFlags,
  formatInForce,
  type ValidateFlags,
} from '../flags/validate-flags.ts'
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
    [
      'kb validate --parts part-*.ndjson',
      'what several machines found with --shard I/N --part part-I.ndjson',
    ],
  ],
  quiet: 'only errors, and warnings where they are more than --max-warnings',
  define(command) {
    addInputFlags(command)
    addValidateFlags(command)
  },
  async run(operands, flags, session) {
    checkValidateFlags(operands, flags)
    const request = await requestInput(operands, flags, session)
    const { chooseInput } = await import('../../pipeline/input/choose-input.ts')
    const { workingDirectory } = session.host
    const input = await chooseInput(request)
    const format = formatInForce(flags, session.host)
    const progress = new Progress(session)
    const mender = new Mender(flags.dryRun === true, session)
    const checking = {
      input,
      levels: flags.rule ?? {},
      options: {
        workingDirectory,
        ...readingOf(flags, session),
        requireFrontMatter: input.requireFrontMatter,
        excerpts: format === 'pretty' || flags.part !== undefined,
        fix: flags.fix === true,
      },
      onFound: (files: number) => progress.start(files),
      onFile: (bytes: number) => progress.advance(1, bytes),
      onMend: (path: string, mend: Mend) => mender.mend(path, mend),
    }
    try {
      if (flags.part !== undefined) return await writePart(flags.part, checking, mender, session)
      const { validate: run } = await import('../../pipeline/validate/validate.ts')
      const baselinePath = baselineOf(flags, input, workingDirectory)
      const outcome = await run({
        ...checking,
        changed: flags.changed === undefined ? null : flags.changed === true ? 'HEAD' : flags.changed,
        parts: flags.parts ?? null,
        baselinePath,
        updateBaseline: flags.updateBaseline === true,
      })
      progress.stop()
      if (outcome.baseline) await writeBaseline(outcome, baselinePath, session)
      mender.tell()
      return await concludeValidation(outcome, format, flags, session)
    } finally {
      progress.stop()
    }
  },
})

function baselineOf(flags: Flags, { config, configPath }: Input, workingDirectory: string): string {
  if (flags.baseline) return resolve(workingDirectory, flags.baseline)
  return resolve(configPath ? dirname(configPath) : workingDirectory, config.baseline ?? 'kb-baseline.json')
}

/** In the place of a report, which is made where all parts are: findings are no reason to stop what makes the others. */
async function writePart(
  part: string,
  checking: Parameters<typeof partOf>[0],
  mender: Mender,
  session: Session,
): Promise<ExitCode> {
  const { partOf: check } = await import('../../pipeline/validate/part-of.ts')
  const { text, checked } = await check(checking)
  mender.tell()
  await writeText(text, part === '-' ? null : resolve(session.host.workingDirectory, part), session)
  const found = [...checked.problems, ...checked.files.flatMap(({ diagnostics }) => diagnostics)]
  return isIncomplete(found) ? exitCode.failed : exitCode.done
}

async function writeBaseline(
  { baseline, known }: ValidateOutcome,
  path: string,
  session: Session,
): Promise<void> {
  await writeText(`${JSON.stringify(baseline, null, 2)}\n`, path, session)
  session.note(`kb: ${isOrAre(known, 'finding')} known from now on, in ${path}`)
}
