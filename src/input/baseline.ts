import { readFileSync } from 'node:fs'
import { type Baseline, baselineSchema } from '../model/baseline.ts'
import { UserError } from '../model/user-error.ts'

/** A baseline from its file; null where there is none. Throws a UserError where the file is something else. */
export function readBaseline(path: string): Baseline | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    return baselineSchema.parse(JSON.parse(text))
  } catch {
    throw new UserError(`${path}: is no baseline of kb; make a new one with kb validate --update-baseline`)
  }
}
