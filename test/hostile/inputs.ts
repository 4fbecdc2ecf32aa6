import { bytes } from './inputs/bytes.ts'
import { fences } from './inputs/fences.ts'
import { markdown } from './inputs/markdown.ts'
import { patterns } from './inputs/patterns.ts'
import { yaml } from './inputs/yaml.ts'

/** A file made to break a careless tool. */
export interface HostileInput {
  readonly family: string
  readonly name: string
  readonly content: Uint8Array
  /** The rule id that must name the fault; absent where the file is odd but sound. */
  readonly finding?: string
}

/** `size` is the length, in characters, that growing inputs are grown to. */
export function hostileInputs(size: number): HostileInput[] {
  return [...bytes(), ...fences(), ...yaml(size), ...markdown(size), ...patterns(size)]
}
