import type { RecordPart } from '../../model/record-part.ts'
import type { ParseSettings } from '../guard/parse-limits.ts'

/** What to extract of each file. Plain data, so that it can go to a worker. */
export interface ExtractFileOptions extends ParseSettings {
  readonly workingDirectory: string
  readonly only?: readonly RecordPart[] | undefined
  readonly text?: boolean | undefined
  /** Count how often each glossary entry's term stands in its transcript. */
  readonly occurrences?: boolean | undefined
  readonly encoding?: string | undefined
  readonly maxBytes?: number | undefined
  /** Leave out files that have no front matter: they are other Markdown, such as a README. */
  readonly requireFrontMatter?: boolean | undefined
  /** A folder to keep records in, and to take those of unchanged files from. */
  readonly cache?: string | undefined
}
