import { copyFileSync } from 'node:fs'
import { isAbsolute, sep } from 'node:path'
import { type FileLook, hashFile, lookAtFile } from '../../input/file-state.ts'
import type { FoundFile } from '../../input/found-file.ts'
import { storedFiles } from '../../input/stored-files.ts'
import type { FileState } from '../../model/file-state.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { codeMark } from '../extract/code-mark.ts'
import type { ExtractFileOptions } from '../extract/extract-file-options.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import { runExtractTasks } from '../extract/run-extract-tasks.ts'
import { findInput } from '../input/find-input.ts'

/** Raised whenever the same record may give other rows than before. */
const rowsVersion = 2

/**
 * Brings a database up to what the files hold: only files whose content changed are extracted, those that are gone are
 * dropped, and where nothing changed nothing is written. Work is on a copy, put in the database's place when whole.
 */
export async function extractToDatabase(job: ExtractJob): Promise<void> {
  const { options, events } = job
  const [target = ''] = job.targets
  const files = await findInput(job)
  const origin = originOf(options)
  const stored = storedFiles(target)
  const current = stored?.origin === origin ? stored.files : new Map<string, FileState>()
  const { extract, touch, gone } = changesOf(files, current, options.workingDirectory)
  events.found(extract.length)
  events.kept(files.length - extract.length)
  const input = inputOf(job)
  const same = stored?.origin === origin
  if (same && stored.input === input && extract.length + touch.size + gone.length === 0) return
  const place = job.claim('records')
  try {
    if (same) copyFileSync(target, place.written)
    await writeChanges(place.written, { origin, input }, { extract, touch, gone }, job)
    place.finish()
  } finally {
    place.abandon()
  }
}

/** What a file's rows depend on beside its bytes: those of another build of kb are made anew. */
function originOf({ encoding, maxBytes, timeLimit, memoryLimit, only, text }: ExtractFileOptions): string {
  const limits = { maxBytes, timeLimit, memoryLimit }
  return JSON.stringify({ schemaVersion, rowsVersion, code: codeMark(), encoding, ...limits, only, text })
}

/** What was to be read, from where: `refreshDatabase` reads it again. */
function inputOf({ input: { paths, listed, ignore, requireFrontMatter }, options }: ExtractJob): string {
  return JSON.stringify({
    paths,
    listed,
    ignore,
    requireFrontMatter,
    options: { ...options, cache: undefined },
  })
}

async function writeChanges(
  path: string,
  made: { readonly origin: string; readonly input: string },
  { extract, touch, gone }: Changes,
  { options, events }: ExtractJob,
): Promise<void> {
  // Loaded where there is something to write.
  const [{ TranscriptDatabase }, { recordTables }, { searchTokens }, { compoundParts }] = await Promise.all([
    import('../../output/database/transcript-database.ts'),
    import('../../output/writers/tables/record-tables.ts'),
    import('../../core/search/search-tokens.ts'),
    import('../../core/search/compound-parts.ts'),
  ])
  const settings = { tables: recordTables, tokens: searchTokens, compounds: compoundParts, ...made }
  const database = TranscriptDatabase.open(path, settings)
  try {
    for (const [file, state] of touch) database.touch(file, state)
    for (const file of gone) database.remove(file)
    const work = extract.map(({ file }) => file)
    const states = new Map(extract.map(({ file, state }) => [file.path, state]))
    for await (const { records, tally } of runExtractTasks(work, options, null)) {
      for (const record of records) database.put(record, states.get(record.path)!)
      events.done(tally)
    }
    database.commit()
  } finally {
    database.close()
  }
}

interface Changes {
  /** New files and those with other content. */
  readonly extract: readonly { readonly file: FoundFile; readonly state: FileState }[]
  /** Files that look different and hold the same. */
  readonly touch: ReadonlyMap<string, FileState>
  /** Paths of the database that are not among the files. */
  readonly gone: readonly string[]
}

function changesOf(
  files: readonly FoundFile[],
  stored: ReadonlyMap<string, FileState>,
  workingDirectory: string,
): Changes {
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

const looksSame = (a: FileLook, b: FileLook): boolean => a.size === b.size && a.modified === b.modified
