import type { Command } from 'commander'

/** Flags of every command. */
export interface GeneralFlags {
  readonly quiet?: boolean
  readonly color?: boolean
}

export function addGeneralFlags(command: Command): void {
  command
    .option('-q, --quiet', 'only the result and what keeps it from being whole')
    .option('--color', 'colours, even if it is no terminal')
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'show this help')
}
