import { toDiagnostic } from '../core/diagnostics/to-diagnostic.ts'
import { OverviewTally } from '../core/overview/overview-tally.ts'
import { findTranscripts } from '../input/find-transcripts.ts'
import type { Overview } from '../model/overview.ts'
import { checkHealth } from './check-health.ts'
import type { Input } from './choose-input.ts'
import type { ExtractEvents } from './extract-to.ts'
import { type RunOptions, runExtractTasks } from './run-extract-tasks.ts'

export interface OverviewJob {
  readonly input: Input
  readonly options: RunOptions
  readonly limits: OverviewLimits
  readonly events: ExtractEvents
}

export interface OverviewLimits {
  /** Values listed of each field. */
  readonly values: number
  /** Findings kept of each rule. */
  readonly examples: number
}

/** `kb stats`: find, read, extract, sum up. Of each record only its figures are kept. */
export async function buildOverview({ input, options, limits, events }: OverviewJob): Promise<Overview> {
  const { workingDirectory } = options
  const { files, problems } = await findTranscripts(input.paths, { ...input, workingDirectory })
  for (const { finding, path, severity } of problems) events.problem(toDiagnostic(finding, path, severity))
  events.found(files.length)
  const tally = new OverviewTally(limits.values)
  for await (const result of runExtractTasks(files, { ...options, text: false }, null)) {
    for (const record of result.records) tally.add(record)
    events.done(result.tally)
  }
  return tally.overview(await checkHealth(input, options, limits.examples))
}
