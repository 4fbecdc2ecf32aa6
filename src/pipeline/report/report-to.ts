import { reportPage } from '../../output/report/page.ts'
import type { Sink } from '../../output/sink.ts'
import type { ExtractSource } from '../input/find-input.ts'
import { buildReport } from './build-report.ts'

/** `kb report`: sums a folder up and writes the page. */
export async function reportTo(source: ExtractSource, open: () => Sink): Promise<void> {
  const page = reportPage(await buildReport(source))
  const sink = open()
  try {
    await sink.write(new TextEncoder().encode(page))
    await sink.finish()
  } finally {
    sink.abandon()
  }
}
