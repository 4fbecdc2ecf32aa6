import { resolve } from 'node:path'
import { Option } from 'commander'
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
    command.argument('<sql>', 'one SELECT over documents, sections, speakers, turns, glossary, aliases, …')
    addDatabaseFlag(command)
    command.addOption(
      new Option('-f, --format <name>', 'table, json or csv')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
  },
  async run([sql = ''], flags, session) {
    const { workingDirectory, stdout } = session.host
    const { queryDatabase } = await import('../../pipeline/database/query-database.ts')
    stdout.write(await queryDatabase(resolve(workingDirectory, flags.db), sql, flags.format))
    return exitCode.done
  },
})
