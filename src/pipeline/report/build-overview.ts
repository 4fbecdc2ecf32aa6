import { OverviewTally } from '../../core/overview/overview-tally.ts'
import type { Overview } from '../../model/overview.ts'
import { extractAll } from '../extract/extract-all.ts'
import type { ExtractEvents } from '../extract/extract-events.ts'
import type { RunOptions } from '../extract/run-extract-tasks.ts'
import type { Input } from '../input/choose-input.ts'
import { checkHealth } from '../validate/check-health.ts'

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
  for await (const { records } of extractAll({ input, options: { ...options, text: false }, events }))
    for (const record of records) tally.add(record)
  return tally.overview(await checkHealth(input, options, limits.examples))
}
