import { type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import type { Severity } from '../model/diagnostic.ts'
import { type Finding, fileStart } from '../model/finding.ts'
import type { Shard } from '../model/shard.ts'
import { fileKind } from './file-kind.ts'
import type { FoundFile, PathProblem } from './found-file.ts'
import { ignoring } from './ignore.ts'
import { inShard } from './in-shard.ts'
import { standardOutputFile } from './standard-output-file.ts'
import { systemReason } from './system-reason.ts'
import { allTranscripts, walkFolder } from './walk-folder.ts'

export interface FindOptions {
  readonly workingDirectory: string
  /** Globs of what to leave out, relative to the working directory. */
  readonly ignore?: readonly string[] | undefined
  /** More files and folders, whose names are never globs. */
  readonly listed?: readonly string[] | undefined
  /** Only the files of this part. */
  readonly shard?: Shard | undefined
}

export interface Found {
  /** By path, each file once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly PathProblem[]
}

/** Files, folders and globs to the transcripts they stand for. A path that exists is never read as a glob. */
export async function findTranscripts(paths: Iterable<string>, options: FindOptions): Promise<Found> {
  const search = new Search(options)
  for (const path of paths) await search.add(path, true)
  for (const path of options.listed ?? []) await search.add(path, false)
  search.leaveOutOutput()
  const { files, problems } = search
  return { files: [...files.values()].sort(byPath), problems }
}

class Search {
  readonly files = new Map<string, FoundFile>()
  readonly problems: PathProblem[] = []
  readonly #folder: string
  readonly #shard: Shard | undefined
  readonly #ignored: (path: string) => boolean

  constructor({ workingDirectory, ignore = [], shard }: FindOptions) {
    this.#folder = workingDirectory
    this.#shard = shard
    this.#ignored = ignoring(ignore)
  }

  async add(path: string, mayBeGlob: boolean): Promise<void> {
    const full = resolve(this.#folder, path)
    const stat = statOrReason(full)
    if (stat === null) {
      if (!mayBeGlob || !isDynamicPattern(path)) return this.#problem(full, 'file/not-found')
      const { base, pattern } = splitGlob(path, this.#folder)
      return this.#walk(base, pattern, full, 'file/no-match')
    }
    if (typeof stat === 'string')
      return this.#report(full, { code: 'file/unreadable', arguments: { reason: stat }, range: fileStart })
    if (stat.isDirectory()) return this.#walk(full, allTranscripts, full, 'file/no-transcripts')
    if (stat.isFile()) return this.#keep(this.#shown(full), true)
    const kind = fileKind(stat)
    return this.#report(full, { code: 'file/not-regular', arguments: { kind }, range: fileStart })
  }

  /** What is written to while it is read would be read without an end. */
  leaveOutOutput(): void {
    const isOutput = standardOutputFile()
    if (!isOutput) return
    for (const path of this.files.keys()) {
      const full = resolve(this.#folder, path)
      if (!isOutput(full)) continue
      this.files.delete(path)
      this.#report(full, { code: 'file/is-output', arguments: {}, range: fileStart }, 'warning')
    }
  }

  async #walk(folder: string, pattern: string, given: string, none: 'file/no-match' | 'file/no-transcripts') {
    const { files, links, problems } = await walkFolder(folder, pattern)
    const shown = this.#shown(folder)
    const prefix = shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`
    for (const file of files) this.#keep(prefix + file, false)
    for (const link of links) this.#keep(prefix + link, true)
    for (const { path, finding, severity } of problems) this.#report(join(folder, path), finding, severity)
    if (files.length + links.length + problems.length === 0) this.#problem(given, none)
  }

  #keep(path: string, mayBeLink: boolean): void {
    if (this.#ignored(path) || (this.#shard && !inShard(path, this.#shard))) return
    if (mayBeLink || !this.files.has(path)) this.files.set(path, { path, mayBeLink })
  }

  #problem(full: string, code: 'file/not-found' | 'file/no-match' | 'file/no-transcripts'): void {
    this.#report(full, { code, arguments: {}, range: fileStart })
  }

  #report(full: string, finding: Finding, severity: Severity = 'error'): void {
    const path = this.#shown(full)
    if (!this.#ignored(path)) this.problems.push({ path, finding, severity })
  }

  #shown(full: string): string {
    return relative(this.#folder, full).replaceAll(sep, '/') || '.'
  }
}

/** The folders that a glob begins with, as they are on the disk (`talks [2024]` is one), and the pattern below them. */
function splitGlob(glob: string, folder: string): { base: string; pattern: string } {
  const names = glob.split('/')
  let base = resolve(folder, names[0] === '' ? '/' : '.')
  if (names[0] === '') names.shift()
  while (names.length > 1) {
    const next = join(base, names[0]!)
    const stat = statOrReason(next)
    if (stat === null || typeof stat === 'string' || !stat.isDirectory()) break
    base = next
    names.shift()
  }
  return { base, pattern: names.join('/') }
}

/** By UTF-16 units: the same on every machine, whatever its locale. */
const byPath = (a: FoundFile, b: FoundFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Null where there is nothing of this name. */
function statOrReason(path: string): Stats | string | null {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : systemReason(error)
  }
}
