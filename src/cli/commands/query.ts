import { resolve } from 'node:path'
import { Option } from 'commander'
import { UserError } from '../../model/user-error.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import { addDatabaseFlag, type DatabaseFlag } from '../flags/database-flag.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'

interface QueryFlags extends GeneralFlags, DatabaseFlag {
  readonly format: 'table' | 'json' | 'csv'
}

/** `kb query`: SQL over the database, for reading only. */
export const query = defineCommand<QueryFlags>({
  name: 'query',
  summary: 'ask the database in SQL; it cannot be changed this way',
  examples: [
    ['kb query "SELECT name, turns FROM speaker_totals ORDER BY turns DESC LIMIT 10"', 'who talks most'],
    [
      'kb query "SELECT * FROM concepts WHERE transcripts > 3" --format csv',
      'terms of more than three transcripts',
    ],
  ],
  define(command) {
    // A comment at the start of SQL looks like an option.
    command
      .argument('<sql...>', 'one SELECT over documents, sections, speakers, turns, glossary, aliases, …')
      .allowUnknownOption()
    addDatabaseFlag(command)
    command.addOption(
      new Option('-f, --format <name>', 'table, json or csv')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
  },
  async run(words, flags, session) {
    const unknown = words.find((word) => /^--?\w/.test(word))
    if (unknown !== undefined) throw new UserError(`unknown option '${unknown}'`)
    const { workingDirectory, stdout } = session.host
    const { queryDatabase } = await import('../../pipeline/database/query-database.ts')
    stdout.write(await queryDatabase(resolve(workingDirectory, flags.db), words.join(' '), flags.format))
    return exitCode.done
  },
})
