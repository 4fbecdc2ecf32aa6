import { copyFileSync } from 'node:fs'
import { compoundParts } from '../../core/search/compound-parts.ts'
import { searchTokens } from '../../core/search/search-tokens.ts'
import { TranscriptDatabase } from '../../output/database/transcript-database.ts'
import { recordTables } from '../../output/writers/tables/record-tables.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import { runExtractTasks } from '../extract/run-extract-tasks.ts'
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
    if (plan.same) copyFileSync(target, place.written)
    await writeChanges(place.written, plan, { options, events })
    place.finish()
  } finally {
    place.abandon()
  }
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
