import { copyFileSync } from 'node:fs'
import { compoundParts } from '../../core/search/compound-parts.ts'
import { searchTokens } from '../../core/search/search-tokens.ts'
import { openToRead } from '../../input/sqlite/open-to-read.ts'
import { isSqliteError, OddRows } from '../../input/sqlite/sqlite-error.ts'
import { UserError } from '../../model/user-error.ts'
import { isSealed, seal } from '../../output/database/seal.ts'
import { TranscriptDatabase } from '../../output/database/transcript-database.ts'
import { recordTables } from '../../output/writers/tables/record-tables.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import { runExtractTasks } from '../extract/run-extract-tasks.ts'
import { damaged } from './damaged.ts'
import type { DatabasePlan } from './plan-database.ts'

/** Does to a database what the plan says: on a copy, put in the database's place when whole. */
export async function writeDatabase(
  {
    targets: [target = ''],
    claim,
    options,
    events,
  }: Pick<ExtractJob, 'targets' | 'claim' | 'options' | 'events'>,
  plan: DatabasePlan,
): Promise<void> {
  const place = claim('records')
  try {
    if (plan.same) {
      copyFileSync(target, place.written)
      if (!isSealed(place.written)) lookForDamage(place.written)
    }
    await writeChanges(place.written, plan, { options, events })
    seal(place.written)
    place.finish()
  } catch (error) {
    throw isSqliteError(error) ? said(error, target, plan.same) : error
  } finally {
    place.abandon()
  }
}

/** Looks through all of a database that is not as `kb` left it. Throws an error of SQLite where it is damaged. */
function lookForDamage(path: string): void {
  const connection = openToRead(path)
  try {
    const [row] = connection.all('PRAGMA quick_check(1)')
    const found = Object.values(row ?? {})[0]
    // The first line only says that it is about this database.
    if (found !== 'ok') throw new OddRows(String(found).split('\n').at(-1))
  } finally {
    connection.close()
  }
}

function said({ message }: Error, target: string, wasThere: boolean): UserError {
  // The engine in WebAssembly tells a full disk from a broken one no more than that.
  if (/^disk I\/O error|is full$/.test(message))
    return new UserError(`${target}: it could not be written: the disk is full, or fails`)
  return wasThere ? damaged(target, message) : new UserError(`${target}: SQLite says: ${message}`)
}

async function writeChanges(
  path: string,
  { origin, input, extract, touch, gone }: DatabasePlan,
  { options, events }: Pick<ExtractJob, 'options' | 'events'>,
): Promise<void> {
  const settings = { tables: recordTables, tokens: searchTokens, compounds: compoundParts, origin, input }
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
