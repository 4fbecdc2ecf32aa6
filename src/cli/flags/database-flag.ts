import type { Command } from 'commander'

/** The flag of commands that read a database. */
export interface DatabaseFlag {
  readonly db: string
}

export function addDatabaseFlag(command: Command): void {
  command.option('--db <file>', 'the database', 'kb.db')
}
