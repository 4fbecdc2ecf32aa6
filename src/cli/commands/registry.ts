import type { CommandDefinition } from '../command-definition.ts'
import { completion } from './completion.ts'
import { explain } from './explain.ts'
import { extract } from './extract.ts'
import { glossary } from './glossary.ts'
import { init } from './init.ts'
import { merge } from './merge.ts'
import { query } from './query.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { schema } from './schema.ts'
import { search } from './search.ts'
import { speakers } from './speakers.ts'
import { stats } from './stats.ts'
import { translations } from './translations.ts'
import { turns } from './turns.ts'
import { validate } from './validate.ts'
import { watch } from './watch.ts'

/** The commands, in the order of the help: a new one is one line here and one file beside. */
export const commands: readonly CommandDefinition[] = [
  extract,
  glossary,
  speakers,
  turns,
  translations,
  validate,
  search,
  query,
  report,
  stats,
  watch,
  merge,
  init,
  rules,
  explain,
  schema,
  completion,
]
