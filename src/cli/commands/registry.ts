import type { CommandDefinition } from '../command-definition.ts'
import { completion } from './completion.ts'
import { extract } from './extract.ts'

/** The commands, in the order of the help: a new one is one line here and one file beside. */
export const commands: readonly CommandDefinition[] = [extract, completion]
