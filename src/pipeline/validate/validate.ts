import { dirname, relative, resolve, sep } from 'node:path'
import { readBaseline } from '../../input/baseline.ts'
import type { Baseline } from '../../model/baseline.ts'
import type { RuleDescription, RuleLevel } from '../../model/rule.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import type { Input } from '../input/choose-input.ts'
import { planRequest } from './check-plan.ts'
import { describeRules } from './describe-rules.ts'
import type { ValidateFileOptions } from './validate-file.ts'
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
}

export interface ValidateOutcome extends Validated {
  /** Findings that the baseline knows. */
  readonly known: number
  /** Findings that the baseline knows, and that are no more. */
  readonly gone: number
  /** What the baseline should be: all findings; null where it was not asked for. */
  readonly baseline: Baseline | null
  readonly rules: readonly RuleDescription[]
}

/** A whole run: which files, what is wrong with them, and what of it is new. */
export async function validate(request: ValidateRequest): Promise<ValidateOutcome> {
  const { input, options, changed, baselinePath, updateBaseline, onFound, onFile } = request
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
  })
  // A baseline lies where it is kept, so its paths are relative to that folder.
  const toBaseline = (path: string): string =>
    relative(dirname(baselinePath), resolve(workingDirectory, path)).replaceAll(sep, '/')
  const described = describeRules()
  if (updateBaseline) {
    const { makeBaseline } = await import('./apply-baseline.ts')
    const moved = validated.diagnostics.map((each) => ({ ...each, path: toBaseline(each.path) }))
    const baseline = makeBaseline(moved)
    return { ...validated, diagnostics: [], known: moved.length, gone: 0, baseline, rules: described }
  }
  const baseline = readBaseline(baselinePath)
  if (!baseline) return { ...validated, known: 0, gone: 0, baseline: null, rules: described }
  const shown = new Map(
    validated.diagnostics.map((each): [ShownDiagnostic, ShownDiagnostic] => {
      return [{ ...each, path: toBaseline(each.path) }, each]
    }),
  )
  const { applyBaseline } = await import('./apply-baseline.ts')
  const seen = new Set([...validated.files].map(toBaseline))
  const { fresh, known, gone } = applyBaseline([...shown.keys()], baseline, seen)
  return {
    ...validated,
    diagnostics: fresh.map((each) => shown.get(each)!),
    known,
    gone: [...gone.values()].reduce((sum, each) => sum + each, 0),
    baseline: null,
    rules: described,
  }
}
