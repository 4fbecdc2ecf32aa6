import { ParquetTable } from '../../output/parquet/parquet-table.ts'
import { recordTables } from '../../output/writers/tables/record-tables.ts'
import { findInput } from '../input/find-input.ts'
import type { ExtractJob } from './extract-to.ts'
import { runExtractTasks } from './run-extract-tasks.ts'

/** Records to a Parquet file for each table that is asked for. The files appear when all of them are whole. */
export async function extractToParquet(job: ExtractJob): Promise<void> {
  const { options, events, form } = job
  const files = await findInput(job)
  events.found(files.length)
  const chosen = recordTables.filter(({ name }) => form.options.tables?.includes(name) ?? true)
  const places = chosen.map(({ name }) => job.claim(name))
  try {
    const tables = chosen.map((table, index) => new ParquetTable(places[index]!.written, table))
    for await (const { records, tally } of runExtractTasks(files, options, null)) {
      for (const record of records) for (const table of tables) table.put(record)
      events.done(tally)
    }
    for (const table of tables) table.finish()
    for (const place of places) place.finish()
  } finally {
    for (const place of places) place.abandon()
  }
}
