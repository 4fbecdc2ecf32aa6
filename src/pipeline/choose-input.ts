import { relative, resolve, sep } from 'node:path'
import { type FoundConfig, findConfig, readConfig } from '../input/config.ts'
import type { Config } from '../model/config.ts'

export interface Input {
  readonly paths: readonly string[]
  /** Globs relative to the working directory. */
  readonly ignore: readonly string[]
  /** Set where nobody named the files: then what has no front matter is no transcript. */
  readonly requireFrontMatter: boolean
  readonly config: Config
  readonly configPath: string | null
}

export interface InputRequest {
  readonly workingDirectory: string
  /** What the command line names; nothing: the config's `include`, else the working directory. */
  readonly paths: readonly string[]
  readonly ignore?: readonly string[] | undefined
  /** A config file, instead of the nearest one. */
  readonly config?: string | undefined
}

/** What a command is to read: its own paths, else those of the nearest kb.config, else the working directory. */
export async function chooseInput(request: InputRequest): Promise<Input> {
  const { workingDirectory, ignore = [] } = request
  const found = request.config
    ? await readConfig(resolve(workingDirectory, request.config))
    : await findConfig(workingDirectory)
  const include = found?.config.include
  const paths =
    request.paths.length > 0 ? request.paths : (include?.map((path) => fromHere(path, found!)) ?? ['.'])
  return {
    paths,
    ignore: [
      ...(found?.config.ignore ?? []).map((glob) => (glob.includes('/') ? fromHere(glob, found!) : glob)),
      ...ignore,
    ],
    requireFrontMatter: request.paths.length === 0 && include === undefined,
    config: found?.config ?? {},
    configPath: found?.path ?? null,
  }

  function fromHere(path: string, { folder }: FoundConfig): string {
    return relative(workingDirectory, resolve(folder, path)).replaceAll(sep, '/') || '.'
  }
}
