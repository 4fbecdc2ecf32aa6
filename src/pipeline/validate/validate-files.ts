import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import type { CheckPlan } from '../../core/rules/check-transcript.ts'
import type { CorpusFact } from '../../core/rules/rule.ts'
import { rules, rulesOn } from '../../core/rules/rules.ts'
import { findTranscripts } from '../../input/find-transcripts.ts'
import { appendAll } from '../../model/append-all.ts'
import type { RuleLevel } from '../../model/rule.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import type { Input } from '../input/choose-input.ts'
import { makePlan, type PlanRequest } from './check-plan.ts'
import { checkTogether } from './check-together.ts'
import { byPathAndPlace } from './health-check.ts'
import { showInFiles } from './show-in-files.ts'
import { type Mend, type ValidateFileOptions, validateFile } from './validate-file.ts'

export interface ValidateJob {
  readonly input: Input
  readonly plan: PlanRequest
  readonly options: ValidateFileOptions
  /** Only findings in these files are asked for; of the others only what corpus rules need is looked at. */
  readonly only: ReadonlySet<string> | null
  readonly onFile?: (bytes: number) => void
  readonly onFound?: (files: number) => void
  /** Told what --fix makes of a file, before the next one is looked at. */
  readonly onMend?: (path: string, mend: Mend) => Promise<void>
}

export interface Validated {
  /** By path, then by place. */
  readonly diagnostics: readonly ShownDiagnostic[]
  /** Files in which findings were asked for. */
  readonly files: ReadonlySet<string>
  readonly leftOut: number
}

/** `kb validate`: find, read, check each file, then all files together. */
export async function validateFiles({
  input,
  plan: request,
  options,
  only,
  ...events
}: ValidateJob): Promise<Validated> {
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
  const wanted = (path: string): boolean => only === null || only.has(path)
  const diagnostics: ShownDiagnostic[] = []
  for (const { finding, path, severity } of found.problems)
    diagnostics.push(toDiagnostic(finding, path, severity))
  const facts: CorpusFact[] = []
  const files = new Set<string>()
  let leftOut = 0
  for (const file of found.files) {
    const asked = wanted(file.path)
    const result = asked
      ? validateFile(file, plan, options)
      : validateFile(file, factPlan, { ...options, fix: false, excerpts: false })
    appendAll(facts, result.facts)
    if (asked) {
      appendAll(diagnostics, result.diagnostics)
      if (result.leftOut) leftOut++
      else files.add(file.path)
      if (result.mend) await events.onMend?.(file.path, result.mend)
    }
    events.onFile?.(result.bytes)
    // What the native parser gave is freed, and signals are heard, only between turns of the event loop.
    if (plan.checkBody || files.size % 64 === 0) await new Promise(setImmediate)
  }
  const together = await checkTogether(facts, plan.levels, wanted, { input, workingDirectory })
  appendAll(diagnostics, options.excerpts ? showInFiles(together, options) : together)
  return { diagnostics: diagnostics.sort(byPathAndPlace), files, leftOut }
}

/** Only what one file has to say of others. */
function corpusLevels(levels: CheckPlan['levels']): CheckPlan['levels'] {
  return new Map(
    rules.map(({ id, on }): [string, RuleLevel] => [id, on === 'corpus' ? (levels.get(id) ?? 'off') : 'off']),
  )
}
