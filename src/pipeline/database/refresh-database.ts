import { openToRead } from '../../input/sqlite/open-to-read.ts'
import type { ReadConnection } from '../../input/sqlite/read-connection.ts'
import { openStored } from '../../input/stored-files.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import type { Input } from '../input/choose-input.ts'
import { findInput } from '../input/find-input.ts'
import { planDatabase } from './plan-database.ts'

export interface RefreshJob extends Pick<ExtractJob, 'claim' | 'events'> {
  readonly database: string
  readonly workingDirectory: string
  /** A config file, instead of the nearest one; only for a database that is not there yet. */
  readonly config?: string | undefined
}

/** A database to ask. */
export interface FreshDatabase {
  readonly connection: ReadConnection
  /** False where it was made in another folder: then it stays as it is. */
  readonly fresh: boolean
}

type StoredInput = Pick<Input, 'paths' | 'listed' | 'ignore' | 'requireFrontMatter'> &
  Pick<ExtractJob, 'options'>

/** What `extractToDatabase` stored; null where it is something else. */
function readInput(text: string): StoredInput | null {
  const { paths, listed, ignore, options } = JSON.parse(text) as Partial<StoredInput>
  const whole = [paths, listed, ignore].every(Array.isArray) && typeof options?.workingDirectory === 'string'
  return whole ? (JSON.parse(text) as StoredInput) : null
}

/**
 * Opens a database, made of the transcripts that the config names where there is none, else brought up to date with the
 * files it was made from. Where nothing changed, which is nearly always, it is opened once and nothing else is loaded.
 */
export async function refreshDatabase(job: RefreshJob): Promise<FreshDatabase> {
  const { database, workingDirectory, claim, events } = job
  const opened = openStored(database)
  if (!opened) {
    await makeDatabase(job)
    return { connection: openToRead(database), fresh: true }
  }
  const { connection, stored } = opened
  const known = readInput(stored.input)
  if (known?.options.workingDirectory !== workingDirectory) return { connection, fresh: false }
  const { options, ...rest } = known
  const input = { ...rest, shard: undefined, config: {}, configPath: null }
  const targets = [database]
  let changed = true
  try {
    const files = await findInput({ input, options, targets, events })
    const plan = planDatabase({ input, options }, files, stored)
    events.found(plan.extract.length)
    events.kept(files.length - plan.extract.length)
    changed = !plan.idle
    if (!changed) return { connection, fresh: true }
    const { writeDatabase } = await import('./write-database.ts')
    await writeDatabase({ targets, claim, options, events }, plan)
    return { connection: openToRead(database), fresh: true }
  } finally {
    if (changed) connection.close()
  }
}

async function makeDatabase({
  database,
  workingDirectory,
  config,
  claim,
  events,
}: RefreshJob): Promise<void> {
  const [{ chooseInput }, { extractToDatabase }] = await Promise.all([
    import('../input/choose-input.ts'),
    import('./extract-to-database.ts'),
  ])
  const input = await chooseInput({ workingDirectory, paths: [], config })
  const options = { workingDirectory, requireFrontMatter: input.requireFrontMatter }
  const open = () => {
    throw new TypeError('a database is made in a file')
  }
  const form = { format: 'sqlite', options: {} }
  await extractToDatabase({ form, claim, events, open, targets: [database], input, options })
}
