import type { TranscriptRecord } from '../../model/record.ts'
import type { ReportDocument } from '../../model/report.ts'
import { channelOf } from '../overview/channel-of.ts'

/** The transcripts that were met, by number. */
export class DocumentList {
  readonly documents: ReportDocument[] = []
  readonly #indexes = new Map<string, number>()

  add({ path, frontMatter }: TranscriptRecord): void {
    this.#indexes.set(path, this.documents.length)
    const { title = null, date, source } = frontMatter
    this.documents.push({
      path,
      title,
      date: date?.slice(0, 10) ?? null,
      channel: channelOf(frontMatter),
      link: source !== undefined && /^https?:\/\//i.test(source) ? source : null,
    })
  }

  /** The number of the transcript at a path, which must have been met. */
  indexOf(path: string): number {
    return this.#indexes.get(path)!
  }
}
