import { recordFormat } from '../../output/writers/record-formats.ts'
import type { ExtractJob } from './extract-to.ts'

/** Does an extraction in the way that its format needs. */
export async function runExtractJob(job: ExtractJob): Promise<void> {
  switch (recordFormat(job.form.format).kind) {
    case 'text':
      return (await import('./extract-to.ts')).extractTo(job)
    case 'database':
      return (await import('../database/extract-to-database.ts')).extractToDatabase(job)
    case 'parquet':
      return (await import('./extract-to-parquet.ts')).extractToParquet(job)
  }
}
