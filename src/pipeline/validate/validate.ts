import { existsSync } from 'node:fs'
import { levelsInForce } from '../../core/rules/rules.ts'
import type { Baseline } from '../../model/baseline.ts'
import type { RuleDescription, RuleLevel } from '../../model/rule.ts'
import type { Input } from '../input/choose-input.ts'
import { type CheckEvents, checkFiles } from './check-files.ts'
import { planRequest } from './check-plan.ts'
import { describeRules } from './describe-rules.ts'
import { holdTogether, type Validated } from './hold-together.ts'
import type { ValidateFileOptions } from './validate-file.ts'

export interface ValidateRequest extends CheckEvents {
  readonly input: Input
  readonly levels: Readonly<Record<string, RuleLevel>>
  readonly options: ValidateFileOptions
  /** A git reference: look only at what differs from it. */
  readonly changed: string | null
  /** Files that `partOf` made the text of: what they hold is taken, and no transcript is checked. */
  readonly parts: readonly string[] | null
  /** Absolute path of the file of known findings. */
  readonly baselinePath: string
  /** Whether that file is to be made anew, so that nothing is known. */
  readonly updateBaseline: boolean
}

export interface ValidateOutcome extends Validated {
  /** Findings that the baseline knows. */
  readonly known: number
  /** Findings that the baseline knows and that are no more, by file. */
  readonly gone: ReadonlyMap<string, number>
  /** What the baseline should be: all findings; null where it was not asked for. */
  readonly baseline: Baseline | null
  readonly rules: readonly RuleDescription[]
}

/** A whole run: which files, what is wrong with them, and what of it is new. */
export async function validate(request: ValidateRequest): Promise<ValidateOutcome> {
  const { input, options, parts, baselinePath, updateBaseline } = request
  const { workingDirectory } = options
  const wanted = await wantedFiles(request)
  const plan = planRequest(input.config, input.configPath, request.levels)
  const checked = parts
    ? (await import('../../input/validation-parts.ts')).readValidationParts(parts, workingDirectory)
    : await checkFiles({ ...request, plan, wanted })
  const validated = await holdTogether(checked, {
    levels: levelsInForce(plan.levels),
    wanted,
    input,
    options,
  })
  const described = describeRules()
  const known = updateBaseline || existsSync(baselinePath)
  if (!known) return { ...validated, known: 0, gone: new Map(), baseline: null, rules: described }
  const { compareWithBaseline, renewBaseline } = await import('./known-findings.ts')
  const place = { path: baselinePath, workingDirectory }
  const compared = updateBaseline ? renewBaseline(validated, place) : compareWithBaseline(validated, place)
  return { ...validated, ...compared, rules: described }
}

/** All of them, or those that differ from the git reference. */
async function wantedFiles({ changed, options }: ValidateRequest): Promise<(path: string) => boolean> {
  if (changed === null) return () => true
  const { changedFiles } = await import('../../input/changed-files.ts')
  const only = await changedFiles(changed, options.workingDirectory)
  return (path) => only.has(path)
}
