import { isAbsolute, sep } from 'node:path'
import { type FileLook, hashFile, lookAtFile } from '../../input/file-state.ts'
import type { FoundFile } from '../../input/found-file.ts'
import type { StoredFiles } from '../../input/stored-files.ts'
import type { FileState } from '../../model/file-state.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { codeMark } from '../extract/code-mark.ts'
import type { ExtractFileOptions } from '../extract/extract-file-options.ts'
import type { ExtractSource } from '../input/find-input.ts'

/** Raised whenever the same record may give other rows than before. */
const rowsVersion = 5

/** What there is to do to a database. */
export interface DatabasePlan {
  /** What the rows depend on beside the files. */
  readonly origin: string
  /** What was to be read, from where: `refreshDatabase` reads it again. */
  readonly input: string
  /** Whether the rows that are there may stay, where their files are as they were. */
  readonly same: boolean
  /** Whether there is anything to do. */
  readonly idle: boolean
  /** New files and those with other content. */
  readonly extract: readonly { readonly file: FoundFile; readonly state: FileState }[]
  /** Files that look different and hold the same. */
  readonly touch: ReadonlyMap<string, FileState>
  /** Paths of the database that are not among the files. */
  readonly gone: readonly string[]
}

/** Holds the files found against those a database was made from. */
export function planDatabase(
  { input, options }: Pick<ExtractSource, 'input' | 'options'>,
  files: readonly FoundFile[],
  stored: StoredFiles | null,
): DatabasePlan {
  const origin = originOf(options)
  const same = stored?.origin === origin
  const current = same ? stored.files : new Map<string, FileState>()
  const { paths, listed, ignore, requireFrontMatter } = input
  const asked = JSON.stringify({
    paths,
    listed,
    ignore,
    requireFrontMatter,
    options: { ...options, cache: undefined },
  })
  const changes = changesOf(files, current, options.workingDirectory)
  const { extract, touch, gone } = changes
  const idle = same && stored.input === asked && extract.length + touch.size + gone.length === 0
  return { origin, input: asked, same, idle, ...changes }
}

/** What a file's rows depend on beside its bytes: those of another build of kb are made anew. */
function originOf({ encoding, maxBytes, timeLimit, memoryLimit, only, text }: ExtractFileOptions): string {
  const limits = { maxBytes, timeLimit, memoryLimit }
  return JSON.stringify({ schemaVersion, rowsVersion, code: codeMark(), encoding, ...limits, only, text })
}

function changesOf(
  files: readonly FoundFile[],
  stored: ReadonlyMap<string, FileState>,
  workingDirectory: string,
): Pick<DatabasePlan, 'extract' | 'touch' | 'gone'> {
  const extract: { file: FoundFile; state: FileState }[] = []
  const touch = new Map<string, FileState>()
  for (const file of files) {
    const path = isAbsolute(file.path) ? file.path : `${workingDirectory}${sep}${file.path}`
    const known = stored.get(file.path)
    const look = lookAtFile(path)
    if (known && look && looksSame(known, look)) continue
    const state = {
      size: look?.size ?? 0,
      modified: look?.modified ?? 0,
      hash: (look && hashFile(path)) ?? '',
    }
    if (known && state.hash !== '' && state.hash === known.hash) touch.set(file.path, state)
    else extract.push({ file, state })
  }
  const present = new Set(files.map(({ path }) => path))
  return { extract, touch, gone: [...stored.keys()].filter((path) => !present.has(path)) }
}

/** Versions of SQLite and of Node differ in the last digits of a time: a hundredth of a millisecond is the same. */
const looksSame = (a: FileLook, b: FileLook): boolean =>
  a.size === b.size && Math.abs(a.modified - b.modified) < 0.02
