import { storedFiles } from '../../input/stored-files.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import { chooseInput, type Input } from '../input/choose-input.ts'
import { extractToDatabase } from './extract-to-database.ts'

export interface RefreshJob extends Pick<ExtractJob, 'claim' | 'events'> {
  readonly database: string
  readonly workingDirectory: string
  /** A config file, instead of the nearest one; only for a database that is not there yet. */
  readonly config?: string | undefined
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
 * Makes a database of the transcripts that the config names, or brings one up to date with the files it was made from.
 * False where it was made in another folder: then it stays as it is.
 */
export async function refreshDatabase(job: RefreshJob): Promise<boolean> {
  const { database, workingDirectory, config, claim, events } = job
  const form = { format: 'sqlite', options: {} }
  const open = () => {
    throw new TypeError('a database is made in a file')
  }
  const rest = { form, claim, events, open, targets: [database] }
  const stored = storedFiles(database)
  if (!stored) {
    const input = await chooseInput({ workingDirectory, paths: [], config })
    const options = { workingDirectory, requireFrontMatter: input.requireFrontMatter }
    await extractToDatabase({ ...rest, input, options })
    return true
  }
  const known = readInput(stored.input)
  if (known?.options.workingDirectory !== workingDirectory) return false
  const { options, ...input } = known
  await extractToDatabase({
    ...rest,
    options,
    input: { ...input, shard: undefined, config: {}, configPath: null },
  })
  return true
}
