import { existsSync } from 'node:fs'
import type { Baseline } from '../../model/baseline.ts'
import type { RuleDescription, RuleLevel } from '../../model/rule.ts'
import type { Input } from '../input/choose-input.ts'
import { planRequest } from './check-plan.ts'
import { describeRules } from './describe-rules.ts'
import type { Mend, ValidateFileOptions } from './validate-file.ts'
import { type Validated, validateFiles } from './validate-files.ts'

export interface ValidateRequest {
  readonly input: Input
  readonly levels: Readonly<Record<string, RuleLevel>>
  readonly options: Omit<ValidateFileOptions, 'requireFrontMatter'>
  /** A git reference: look only at what differs from it. */
  readonly changed: string | null
  /** Absolute path of the file of known findings. */
  readonly baselinePath: string
  /** Whether that file is to be made anew, so that nothing is known. */
  readonly updateBaseline: boolean
  readonly onFound?: (files: number) => void
  readonly onFile?: (bytes: number) => void
  readonly onMend?: (path: string, mend: Mend) => Promise<void>
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
  const { input, options, changed, baselinePath, updateBaseline, onFound, onFile, onMend } = request
  const { workingDirectory } = options
  const only =
    changed === null
      ? null
      : await (await import('../../input/changed-files.ts')).changedFiles(changed, workingDirectory)
  const plan = planRequest(input.config, input.configPath, request.levels)
  const validated = await validateFiles({
    input,
    plan,
    only,
    options: { ...options, requireFrontMatter: input.requireFrontMatter },
    ...(onFound && { onFound }),
    ...(onFile && { onFile }),
    ...(onMend && { onMend }),
  })
  const described = describeRules()
  const known = updateBaseline || existsSync(baselinePath)
  if (!known) return { ...validated, known: 0, gone: new Map(), baseline: null, rules: described }
  const { compareWithBaseline, renewBaseline } = await import('./known-findings.ts')
  const place = { path: baselinePath, workingDirectory }
  const compared = updateBaseline ? renewBaseline(validated, place) : compareWithBaseline(validated, place)
  return { ...validated, ...compared, rules: described }
}
