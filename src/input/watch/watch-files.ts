import { relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import picomatch from 'picomatch'
import { ignoring } from '../ignore.ts'
import { systemReason } from '../system-reason.ts'
import { transcriptName } from '../walk-folder.ts'
import { Bursts } from './bursts.ts'

export interface WatchOptions {
  readonly workingDirectory: string
  /** Globs of what to leave out, relative to the working directory. */
  readonly ignore: readonly string[]
  /** Files beside the transcripts that matter, such as the config; they need not be there yet. */
  readonly also: readonly string[]
  /** Files that never matter, such as what is written. Absolute. */
  readonly except: readonly string[]
  /** Milliseconds without a change that end a burst. */
  readonly quiet?: number
  readonly onReady?: () => void
  /** Told what cannot be watched. */
  readonly onProblem?: (reason: string) => void
  readonly signal?: AbortSignal
}

/**
 * Yields the changed files of each burst, relative to the working directory, with '/'. It ends by `signal` only. Changes
 * that come while a burst is dealt with make the next one.
 */
export async function* watchFiles(
  paths: readonly string[],
  options: WatchOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  const { workingDirectory, also, except, quiet = 200, signal } = options
  const bursts = new Bursts(quiet)
  const leftOut = ignoring(options.ignore)
  const fromHere = (path: string): string => relative(workingDirectory, path).split(sep).join('/')
  const matters = (path: string): boolean => {
    if (except.includes(path)) return false
    return also.includes(path) || (transcriptName.test(path) && !leftOut(fromHere(path)))
  }
  const roots = paths.map((path) => resolve(workingDirectory, picomatch.scan(path).base || '.'))
  const watcher = watch([...roots, ...also], {
    ignoreInitial: true,
    atomic: true,
    ignored: (path) => roots.some((root) => isHidden(relative(root, path))),
  })
  watcher.on('all', (event, path) => {
    if ((event === 'add' || event === 'change' || event === 'unlink') && matters(path))
      bursts.note(fromHere(path))
  })
  watcher.on('error', (error) => options.onProblem?.(systemReason(error)))
  watcher.once('ready', () => options.onReady?.())
  signal?.addEventListener('abort', () => bursts.end(), { once: true })
  try {
    for (let burst = await bursts.next(); burst !== null; burst = await bursts.next()) yield burst
  } finally {
    await watcher.close()
  }
}

/** Dot folders and node_modules, as where transcripts are sought. */
function isHidden(path: string): boolean {
  if (path.startsWith('..')) return false
  return path.split(sep).some((name) => name === 'node_modules' || (name.length > 1 && name.startsWith('.')))
}
