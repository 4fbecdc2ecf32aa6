import type { ReadConnection } from '../input/sqlite/read-connection.ts'
import { refreshDatabase } from '../pipeline/database/refresh-database.ts'
import { ExtractReport } from './extract-report.ts'
import { claimPlace } from './open-sink.ts'
import type { Session } from './session.ts'

/** Opens a database, made or brought up to date where that is needed, saying so only where that was work. */
export async function updateForSearch(
  database: string,
  config: string | undefined,
  session: Session,
): Promise<ReadConnection> {
  const report = new ExtractReport(session)
  let work = false
  const events = {
    found: (files: number) => {
      work = files > 0
      report.found(files)
    },
    kept: (files: number) => report.kept(files),
    problem: (diagnostic: Parameters<ExtractReport['problem']>[0]) => report.problem(diagnostic),
    done: (tally: Parameters<ExtractReport['done']>[0]) => report.done(tally),
  }
  const { workingDirectory } = session.host
  const claim = () => claimPlace(database, session)
  const { connection, fresh } = await refreshDatabase({ database, workingDirectory, config, claim, events })
  if (!fresh) session.note(`kb: ${database} was made in another folder; it is searched as it is`)
  if (work) report.summarize()
  else report.stop()
  return connection
}
