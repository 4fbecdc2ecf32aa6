import type { Command } from 'commander'
import type { ExitCode } from './exit-code.ts'
import type { GeneralFlags } from './flags/general-flags.ts'
import type { Session } from './session.ts'

/** One command of `kb`. Its file imports its pipeline only in `run`: what is not called is not loaded. */
export interface CommandDefinition<Flags extends GeneralFlags = GeneralFlags> {
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  /** Lines of example calls for its help, each with what it does. */
  readonly examples: readonly (readonly [call: string, does: string])[]
  /** What --quiet leaves, where it is not the same as elsewhere. */
  readonly quiet?: string
  /** Whether it looks at the flags of the other commands, which are not there otherwise. */
  readonly asksOthers?: true
  /** Adds arguments and options. */
  define(command: Command): void
  run(operands: readonly string[], flags: Flags, session: Session, program: Command): Promise<ExitCode>
}

/** Forgets the flags' type for the registry: commander makes them from what `define` says. */
export function defineCommand<Flags extends GeneralFlags>(
  definition: CommandDefinition<Flags>,
): CommandDefinition {
  return definition as unknown as CommandDefinition
}
