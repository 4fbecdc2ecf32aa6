import { type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { isDynamicPattern } from 'tinyglobby'
import { fileStart } from '../model/finding.ts'
import { fileKind } from './file-kind.ts'
import type { FoundFile, PathProblem } from './found-file.ts'
import { ignoring } from './ignore.ts'
import { systemReason } from './system-reason.ts'
import { allTranscripts, type Walked, walkFolder } from './walk-folder.ts'

export interface FindOptions {
  readonly workingDirectory: string
  /** Globs of what to leave out, relative to the working directory. */
  readonly ignore?: readonly string[]
  /** Whether a path that does not exist may be a glob. */
  readonly globs?: boolean
}

export interface Found {
  /** By path, each file once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly PathProblem[]
}

/** Files, folders and globs to the transcripts they stand for. A path that exists is never read as a glob. */
export async function findTranscripts(paths: Iterable<string>, options: FindOptions): Promise<Found> {
  const { workingDirectory } = options
  const ignored = ignoring(options.ignore ?? [])
  const files = new Map<string, FoundFile>()
  const problems: PathProblem[] = []
  const shown = (path: string) => relative(workingDirectory, path).replaceAll(sep, '/') || '.'
  const problem = (path: string, code: 'file/not-found' | 'file/no-match' | 'file/no-transcripts') =>
    problems.push({
      path: shown(path),
      finding: { code, arguments: {}, range: fileStart },
      severity: 'error',
    })

  const add = (
    root: string,
    walked: Walked,
    none: 'file/no-match' | 'file/no-transcripts',
    given: string,
  ) => {
    let count = 0
    for (const file of walked.files) {
      const path = shown(join(root, file))
      if (ignored(path)) continue
      count++
      if (!files.has(path)) files.set(path, { path, root })
    }
    for (const problem of walked.problems) {
      const path = shown(join(root, problem.path))
      if (!ignored(path)) problems.push({ ...problem, path })
    }
    if (count === 0 && walked.problems.length === 0) problem(given, none)
  }

  for (const path of paths) {
    const full = resolve(workingDirectory, path)
    const stat = statOrReason(full)
    if (typeof stat !== 'string') {
      if (stat.isDirectory()) add(full, await walkFolder(full, allTranscripts), 'file/no-transcripts', full)
      else if (stat.isFile()) files.set(shown(full), { path: shown(full) })
      else
        problems.push({
          path: shown(full),
          finding: { code: 'file/not-regular', arguments: { kind: fileKind(stat) }, range: fileStart },
          severity: 'error',
        })
    } else if (stat === 'missing' && options.globs !== false && isDynamicPattern(path)) {
      const { base, glob } = picomatch.scan(path)
      const root = resolve(workingDirectory, base)
      add(root, await walkFolder(root, glob), 'file/no-match', full)
    } else if (stat === 'missing') problem(full, 'file/not-found')
    else
      problems.push({
        path: shown(full),
        finding: { code: 'file/unreadable', arguments: { reason: stat }, range: fileStart },
        severity: 'error',
      })
  }
  return { files: [...files.values()].sort(byPath), problems }
}

/** By UTF-16 units: the same on every machine, whatever its locale. */
const byPath = (a: FoundFile, b: FoundFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

function statOrReason(path: string): Stats | string {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : systemReason(error)
  }
}
