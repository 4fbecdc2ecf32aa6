import type { Command } from 'commander'

/** Flags of every command. */
export interface GeneralFlags {
  readonly quiet?: boolean
  readonly color?: boolean
}

/** `quiet`: what --quiet leaves, where a command has its own word for it. */
export function addGeneralFlags(command: Command, quiet?: string): void {
  command
    .option('-q, --quiet', quiet ?? 'only the result and what keeps it from being whole')
    .option('--color', 'colours, even if it is no terminal')
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'show this help')
}
