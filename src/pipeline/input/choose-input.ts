import { relative, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { type FoundConfig, findConfig, readConfig } from '../../input/config.ts'
import type { Config } from '../../model/config.ts'
import type { Shard } from '../../model/shard.ts'

export interface Input {
  readonly paths: readonly string[]
  /** More paths, from lists: never globs. */
  readonly listed: readonly string[]
  readonly shard: Shard | undefined
  /** Globs relative to the working directory. */
  readonly ignore: readonly string[]
  /** Set where nobody named the files: then what has no front matter is no transcript. */
  readonly requireFrontMatter: boolean
  readonly config: Config
  readonly configPath: string | null
  /** Records to read in place of transcripts. */
  readonly records?: RecordSource | undefined
}

/** Files of records; '-' is `stdin`. */
export interface RecordSource {
  readonly files: readonly string[]
  readonly stdin: () => Readable
}

export interface InputRequest {
  readonly workingDirectory: string
  /** What the command line names; nothing: the config's `include`, else the working directory. */
  readonly paths: readonly string[]
  /** What lists name; even an empty list says what is to be read. */
  readonly listed?: readonly string[] | undefined
  readonly shard?: Shard | undefined
  readonly ignore?: readonly string[] | undefined
  /** A config file, instead of the nearest one. */
  readonly config?: string | undefined
}

/** What a command is to read: its own paths, else those of the nearest kb.config, else the working directory. */
export async function chooseInput(request: InputRequest): Promise<Input> {
  const { workingDirectory, listed, shard, ignore = [] } = request
  const named = request.paths.length > 0 || listed !== undefined
  const found = request.config
    ? await readConfig(resolve(workingDirectory, request.config))
    : await findConfig(workingDirectory)
  const include = found?.config.include
  const paths = named ? request.paths : (include?.map((path) => fromHere(path, found!)) ?? ['.'])
  return {
    paths,
    listed: listed ?? [],
    shard,
    ignore: [
      ...(found?.config.ignore ?? []).map((glob) => {
        if (!glob.includes('/')) return glob
        // As in .gitignore: `./x` stands for the one in this folder alone.
        return `${glob.startsWith('./') ? './' : ''}${fromHere(glob, found!)}`
      }),
      ...ignore,
    ],
    requireFrontMatter: !named && include === undefined,
    config: found?.config ?? {},
    configPath: found?.path ?? null,
  }

  function fromHere(path: string, { folder }: FoundConfig): string {
    return relative(workingDirectory, resolve(folder, path)).replaceAll(sep, '/') || '.'
  }
}
