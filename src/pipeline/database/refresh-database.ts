import { z } from 'zod'
import { storedFiles } from '../../input/stored-files.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import { chooseInput } from '../input/choose-input.ts'
import { extractToDatabase } from './extract-to-database.ts'

export interface RefreshJob extends Pick<ExtractJob, 'claim' | 'events'> {
  readonly database: string
  readonly workingDirectory: string
  /** A config file, instead of the nearest one; only for a database that is not there yet. */
  readonly config?: string | undefined
}

const storedInput = z.object({
  paths: z.array(z.string()),
  listed: z.array(z.string()),
  ignore: z.array(z.string()),
  requireFrontMatter: z.boolean(),
  options: z.looseObject({ workingDirectory: z.string() }),
})

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
  const known = storedInput.safeParse(JSON.parse(stored.input))
  if (!known.success || known.data.options.workingDirectory !== workingDirectory) return false
  const { options, ...input } = known.data
  await extractToDatabase({
    ...rest,
    options,
    input: { ...input, shard: undefined, config: {}, configPath: null },
  })
  return true
}
