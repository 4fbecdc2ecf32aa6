import { HealthTally } from '../../core/overview/health-tally.ts'
import { byPlace } from '../../core/rules/check-transcript.ts'
import { levelsInForce } from '../../core/rules/rules.ts'
import { appendAll } from '../../model/append-all.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Health } from '../../model/overview.ts'
import type { Input } from '../input/choose-input.ts'
import type { CheckedFile } from './check-as-read.ts'
import { type PlanRequest, planRequest } from './check-plan.ts'
import { checkTogether } from './check-together.ts'

/** What `kb validate` finds under the config in force, while the same files are extracted: each is read once. */
export class HealthCheck {
  /** What those who read the files are to check. */
  readonly request: PlanRequest
  readonly #input: Input
  readonly #workingDirectory: string
  readonly #diagnostics: Diagnostic[] = []
  readonly #facts: CorpusFact[] = []

  constructor(input: Input, workingDirectory: string) {
    this.request = planRequest(input.config, input.configPath)
    this.#input = input
    this.#workingDirectory = workingDirectory
  }

  add(files: readonly CheckedFile[]): void {
    for (const { diagnostics, facts } of files) {
      appendAll(this.#diagnostics, diagnostics)
      appendAll(this.#facts, facts)
    }
  }

  /** By rule, with the first few findings of each. */
  async health(examples: number): Promise<Health> {
    const levels = levelsInForce(this.request.levels)
    const place = { input: this.#input, workingDirectory: this.#workingDirectory }
    const together = await checkTogether(this.#facts, levels, () => true, place)
    const tally = new HealthTally(examples)
    for (const diagnostic of [...this.#diagnostics, ...together].sort(byPathAndPlace)) tally.add(diagnostic)
    return tally.health()
  }
}

export function byPathAndPlace(a: Diagnostic, b: Diagnostic): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : byPlace(a, b)
}
