import type { Command } from 'commander'

export interface CompletableFlag {
  readonly names: readonly string[]
  readonly description: string
  /** Whether a value follows, and which values there are; none where any text or a path is one. */
  readonly takesValue: boolean
  readonly values: readonly string[]
}

export interface CompletableCommand {
  readonly name: string
  readonly description: string
  readonly flags: readonly CompletableFlag[]
  /** Values of its first argument; empty where it takes paths. */
  readonly operands: readonly string[]
}

/** What shells can complete, read from the commands themselves, so that it cannot fall behind. */
export function describeCommands(program: Command): readonly CompletableCommand[] {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.summary(),
    flags: command.options.map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
      description: option.description,
      takesValue: option.required || option.optional,
      values: option.argChoices ?? [],
    })),
    operands: command.registeredArguments[0]?.argChoices ?? [],
  }))
  const help = { name: 'help', description: 'show help for a command', flags: [] }
  return [...commands, { ...help, operands: commands.map(({ name }) => name) }]
}
