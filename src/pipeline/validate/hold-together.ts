import type { CheckPlan } from '../../core/rules/check-transcript.ts'
import { appendAll } from '../../model/append-all.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import type { Input } from '../input/choose-input.ts'
import type { CheckedFiles } from './check-files.ts'
import { checkTogether } from './check-together.ts'
import { byPathAndPlace } from './health-check.ts'
import { showInFiles } from './show-in-files.ts'
import type { ValidateFileOptions } from './validate-file.ts'

export interface Validated {
  /** By path, then by place. */
  readonly diagnostics: readonly ShownDiagnostic[]
  /** Files in which findings were asked for. */
  readonly files: ReadonlySet<string>
  readonly leftOut: number
}

export interface Holding {
  readonly levels: CheckPlan['levels']
  readonly wanted: (path: string) => boolean
  readonly input: Input
  readonly options: ValidateFileOptions
}

/** Holds the files that were checked against one another: all that a run finds. */
export async function holdTogether(
  { problems, files }: CheckedFiles,
  { levels, wanted, input, options }: Holding,
): Promise<Validated> {
  const diagnostics: ShownDiagnostic[] = [...problems]
  const facts: CorpusFact[] = []
  for (const file of files) {
    appendAll(diagnostics, file.diagnostics)
    appendAll(facts, file.facts)
  }
  const together = await checkTogether(facts, levels, wanted, { input, ...options })
  appendAll(diagnostics, options.excerpts ? showInFiles(together, options) : together)
  const asked = files.filter(({ path }) => wanted(path))
  return {
    diagnostics: diagnostics.sort(byPathAndPlace),
    files: new Set(asked.filter(({ leftOut }) => !leftOut).map(({ path }) => path)),
    leftOut: asked.filter(({ leftOut }) => leftOut).length,
  }
}
