import { z } from 'zod'

/** Whether a rule is looked at, and how much its findings weigh. */
export const ruleLevelSchema = z.enum(['off', 'warning', 'error'])
export type RuleLevel = z.infer<typeof ruleLevelSchema>

/** A rule as people see it. */
export interface RuleDescription {
  /** The code of its findings. */
  readonly id: string
  /** Its level where nothing else is said. */
  readonly level: RuleLevel
  /** Whether --fix mends (some of) its findings. */
  readonly fixable: boolean
  /** What it finds, in one line. */
  readonly finds: string
}
