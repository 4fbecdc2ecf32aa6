import { HealthTally } from '../../core/overview/health-tally.ts'
import type { Health } from '../../model/overview.ts'
import type { ExtractFileOptions } from '../extract/extract-file-options.ts'
import type { Input } from '../input/choose-input.ts'
import { planRequest } from './check-plan.ts'
import { validateFiles } from './validate-files.ts'

/** What `kb validate` finds under the config in force, by rule, with the first few findings of each. */
export async function checkHealth(
  input: Input,
  {
    workingDirectory,
    encoding,
    maxBytes,
    timeLimit,
    memoryLimit,
    requireFrontMatter = false,
  }: ExtractFileOptions,
  examples: number,
): Promise<Health> {
  const options = {
    workingDirectory,
    encoding,
    maxBytes,
    timeLimit,
    memoryLimit,
    requireFrontMatter,
    excerpts: false,
    fix: false,
  }
  const plan = planRequest(input.config, input.configPath)
  const { diagnostics } = await validateFiles({ input, plan, options, only: null })
  const tally = new HealthTally(examples)
  for (const diagnostic of diagnostics) tally.add(diagnostic)
  return tally.health()
}
