import { OverviewTally } from '../../core/overview/overview-tally.ts'
import type { Overview } from '../../model/overview.ts'
import { extractAll } from '../extract/extract-all.ts'
import type { ExtractEvents } from '../extract/extract-events.ts'
import type { RunOptions } from '../extract/run-extract-tasks.ts'
import type { Input } from '../input/choose-input.ts'
import { HealthCheck } from '../validate/health-check.ts'

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
  const tally = new OverviewTally(limits.values)
  const check = new HealthCheck(input, options.workingDirectory)
  const asked = { ...options, text: false, check: check.request }
  for await (const { records, checked = [] } of extractAll({ input, options: asked, events })) {
    for (const record of records) tally.add(record)
    check.add(checked)
  }
  return tally.overview(await check.health(limits.examples))
}
