import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SearchScope } from '../../input/database-reader.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import { addDatabaseFlag, type DatabaseFlag } from '../flags/database-flag.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'

interface SearchFlags extends GeneralFlags, DatabaseFlag {
  readonly in: readonly NamedScope[]
  readonly speaker?: string
  readonly tag?: string
  readonly from?: string
  readonly to?: string
  readonly exact?: boolean
  readonly limit: number
  readonly format: 'text' | 'json'
  readonly config?: string
  readonly update: boolean
}

/** What is named; titles and summaries of the front matter are looked through with the sections. */
const known = ['turns', 'sections', 'originals', 'glossary'] as const
type NamedScope = (typeof known)[number]

/** `kb search`: full text over the database, made or brought up to date on the way. */
export const search = defineCommand<SearchFlags>({
  name: 'search',
  summary: 'the places where words stand, over a whole folder',
  examples: [
    ['kb search 资本开支', 'also where it is called CapEx: the glossary’s other names are looked for, too'],
    ['kb search AI泡沫 --speaker 陈倩 --from 2025-10-01', 'what one speaker said since a day'],
    ['kb search bubble --in turns --format json', 'for programs'],
    ['kb search GPT --exact', 'the word itself: not ChatGPT, no other names'],
  ],
  define(command) {
    command.argument('<words...>', 'all of them are to be found; several in quotes, in that order')
    addDatabaseFlag(command)
    addFilters(command)
    command
      .option('--exact', 'only the words themselves: no other names, not inside longer words')
      .option('--limit <number>', 'places shown', positive, 20)
      .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
      .option('--config <file>', 'this config file, not the nearest kb.config.{json,yaml,js}')
      .option('--no-update', 'search the database as it is')
  },
  async run(words, flags, session) {
    const { in: named, speaker, tag, from, to, exact = false, limit, config, update, format } = flags
    const { runSearch } = await import('../run-search.ts')
    const filter = { speaker, tag, from, to }
    const scopes: SearchScope[] = named.includes('sections') ? ['titles', ...named] : [...named]
    const database = resolve(session.host.workingDirectory, flags.db)
    await runSearch({ database, words, scopes, filter, exact, limit, config, update, format }, session)
    return exitCode.done
  },
})

function addFilters(command: Command): void {
  command
    .option(
      '--in <scopes>',
      `${known.join(', ')}, or some of them; sections with titles and summaries`,
      scopesOf,
      [...known],
    )
    .option(
      '--speaker <name>',
      'only what this speaker says, by any name the transcript has; sections and glossary: where this speaker speaks',
    )
    .option('--tag <tag>', 'only transcripts with this tag')
    .option(
      '--from <day>',
      'only transcripts of this day and later, such as 2025-10-01, 2025-10 or 2025',
      day,
    )
    .option('--to <day>', 'only transcripts of this day, month or year and earlier', day)
}

function scopesOf(text: string): NamedScope[] {
  const scopes = text.split(',').map((scope) => scope.trim())
  const unknown = scopes.find((scope) => !(known as readonly string[]).includes(scope))
  if (unknown !== undefined) throw new InvalidArgumentError(`Expected some of ${known.join(', ')}.`)
  return scopes as NamedScope[]
}

function day(text: string): string {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text))
    throw new InvalidArgumentError('Expected a day, such as 2025-10-01.')
  return text
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(text)
}
