import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import type { CheckPlan } from '../../core/rules/check-transcript.ts'
import { rules, rulesOn } from '../../core/rules/rules.ts'
import { findTranscripts } from '../../input/find-transcripts.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { RuleLevel } from '../../model/rule.ts'
import type { PartFile } from '../../model/validation-part.ts'
import type { Input } from '../input/choose-input.ts'
import { makePlan, type PlanRequest } from './check-plan.ts'
import { type Mend, type ValidateFileOptions, validateFile } from './validate-file.ts'

export interface CheckEvents {
  readonly onFile?: (bytes: number) => void
  readonly onFound?: (files: number) => void
  /** Told what --fix makes of a file, before the next one is looked at. */
  readonly onMend?: (path: string, mend: Mend) => Promise<void>
}

export interface CheckJob extends CheckEvents {
  readonly input: Input
  readonly plan: PlanRequest
  readonly options: ValidateFileOptions
  /** Of which files findings are asked for; of the others only what they have to say of others is looked at. */
  readonly wanted: (path: string) => boolean
}

/** What is wrong with each file by itself, and what it has to say of others. */
export interface CheckedFiles {
  /** Of paths that stand for no file. */
  readonly problems: readonly Diagnostic[]
  readonly files: readonly PartFile[]
}

/** Finds the files and checks each by itself. */
export async function checkFiles({
  input,
  plan: request,
  options,
  wanted,
  ...events
}: CheckJob): Promise<CheckedFiles> {
  const { workingDirectory } = options
  const found = await findTranscripts(input.paths, { ...input, workingDirectory })
  events.onFound?.(found.files.length)
  const plan = await makePlan(request, options)
  const levels = corpusLevels(plan.levels)
  const glossaries = levels.get('glossary/conflict') !== 'off'
  const factPlan = {
    ...plan,
    levels,
    on: rulesOn(levels),
    checkBody: glossaries ? plan.checkBody : null,
  }
  const files: PartFile[] = []
  for (const file of found.files) {
    const asked = wanted(file.path)
    const { path, diagnostics, facts, leftOut, bytes, mend } = asked
      ? validateFile(file, plan, options)
      : validateFile(file, factPlan, { ...options, fix: false, excerpts: false })
    files.push({ path, leftOut, diagnostics: asked ? [...diagnostics] : [], facts: [...facts] })
    if (mend) await events.onMend?.(path, mend)
    events.onFile?.(bytes)
    // What the native parser gave is freed, and signals are heard, only between turns of the event loop.
    if (plan.checkBody || files.length % 64 === 0) await new Promise(setImmediate)
  }
  const problems = found.problems.map(({ finding, path, severity }) => toDiagnostic(finding, path, severity))
  return { problems, files }
}

/** Only what one file has to say of others. */
function corpusLevels(levels: CheckPlan['levels']): CheckPlan['levels'] {
  return new Map(
    rules.map(({ id, on }): [string, RuleLevel] => [id, on === 'corpus' ? (levels.get(id) ?? 'off') : 'off']),
  )
}
