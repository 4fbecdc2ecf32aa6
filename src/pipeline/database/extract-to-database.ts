import { openStored } from '../../input/stored-files.ts'
import type { ExtractJob } from '../extract/extract-to.ts'
import { findInput } from '../input/find-input.ts'
import { planDatabase } from './plan-database.ts'

/**
 * Brings a database up to what the files hold: only files whose content changed are extracted, those that are gone are
 * dropped, and where nothing changed nothing is written. Work is on a copy, put in the database's place when whole.
 */
export async function extractToDatabase(job: ExtractJob): Promise<void> {
  const { targets, events } = job
  const [target = ''] = targets
  const files = await findInput(job)
  const opened = openStored(target)
  opened?.connection.close()
  const plan = planDatabase(job, files, opened?.stored ?? null)
  events.found(plan.extract.length)
  events.kept(files.length - plan.extract.length)
  if (plan.idle) return
  // Loaded where there is something to write.
  const { writeDatabase } = await import('./write-database.ts')
  await writeDatabase(job, plan)
}
