import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { transcriptId } from '../../core/document/transcript-id.ts'
import type { FoundFile } from '../../input/found-file.ts'
import { readTranscript } from '../../input/read-transcript.ts'
import { type Finding, type FindingCode, fileStart } from '../../model/finding.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type RecordPart, recordParts } from '../../model/record-part.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { extractGuarded } from '../guard/extract-guarded.ts'
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
}

export interface ExtractedFile {
  /** Null where the file was left out. */
  readonly record: TranscriptRecord | null
  /** Bytes read. */
  readonly bytes: number
}

const missing: FindingCode = 'front-matter/missing'

/** Reads and extracts one file. A file that cannot be read has a record, too: empty, with the diagnostic. */
export function extractFile(file: FoundFile, options: ExtractFileOptions): ExtractedFile {
  const read = readTranscript(file, options)
  if ('code' in read) return { record: unreadRecord(file.path, read, options.only), bytes: 0 }
  const { only, text, parser, occurrences } = options
  const record = extractGuarded(read.text, { path: file.path, only, text, parser, occurrences }, options)
  const left = options.requireFrontMatter && record.diagnostics.some(({ ruleId }) => ruleId === missing)
  return { record: left ? null : record, bytes: read.bytes }
}

/** The empty record of a file on which the extraction itself failed. */
export function lostFile(file: FoundFile, reason: string, { only }: ExtractFileOptions): ExtractedFile {
  const finding: Finding = { code: 'file/failed', arguments: { reason }, range: fileStart }
  return { record: unreadRecord(file.path, finding, only), bytes: 0 }
}

function unreadRecord(
  path: string,
  finding: Finding,
  only = recordParts as readonly RecordPart[],
): TranscriptRecord {
  return {
    schemaVersion,
    path,
    id: transcriptId(undefined, path),
    frontMatter: {},
    ...Object.fromEntries(recordParts.filter((part) => only.includes(part)).map((part) => [part, []])),
    diagnostics: [toDiagnostic(finding, path)],
  }
}
