import { reportPage } from '../../output/report/page.ts'
import type { Sink } from '../../output/sink.ts'
import { buildReport, type ReportJob } from './build-report.ts'

/** `kb report`: sums a folder up and writes the page. */
export async function reportTo(job: ReportJob, open: () => Sink): Promise<void> {
  const page = reportPage(await buildReport(job))
  const sink = open()
  try {
    await sink.write(new TextEncoder().encode(page))
    await sink.finish()
  } finally {
    sink.abandon()
  }
}
