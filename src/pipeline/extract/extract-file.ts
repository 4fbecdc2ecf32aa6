import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { transcriptId } from '../../core/document/transcript-id.ts'
import type { FoundFile } from '../../input/found-file.ts'
import { readTranscript } from '../../input/read-transcript.ts'
import { type Finding, type FindingCode, fileStart } from '../../model/finding.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type RecordPart, recordParts } from '../../model/record-part.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import type { CacheLook, KeptRecord, RecordCache } from '../cache/record-cache.ts'
import { extractGuarded } from '../guard/extract-guarded.ts'
import type { CheckAsRead } from '../validate/check-as-read.ts'
import type { ExtractFileOptions } from './extract-file-options.ts'

/** Without record and kept one, the file was left out. */
export interface ExtractedFile {
  readonly record?: TranscriptRecord
  /** As the cache has it, from an earlier run or from this one. */
  readonly kept?: KeptRecord
  /** Bytes read. */
  readonly bytes: number
}

const missing: FindingCode = 'front-matter/missing'
/** It may fit into the limits another time. */
const overLimits: FindingCode = 'markdown/too-complex'

/**
 * Reads and extracts one file, or takes what the cache has of its bytes. A file that cannot be read has a record, too:
 * empty, with the diagnostic.
 */
export function extractFile(
  file: FoundFile,
  options: ExtractFileOptions,
  cache: RecordCache | null = null,
  check: CheckAsRead | null = null,
): ExtractedFile {
  let look: CacheLook | null = null
  const isKnown = (content: Uint8Array): boolean => {
    look = cache!.look(file.path, content)
    // Who checks it has to see the text.
    return look.kept !== null && check === null
  }
  const read = readTranscript(file, cache ? { ...options, isKnown } : options)
  const checked = check?.look(file, read)
  if ('code' in read) return { record: unreadRecord(file.path, read, options.only), bytes: 0 }
  const { bytes } = read
  const known = look as CacheLook | null
  if (known?.kept) return { kept: known.kept, bytes }
  const { only, text, parser, occurrences } = options
  const asked = { path: file.path, only, text, parser, occurrences }
  const tooComplex = checked?.diagnostics.find(({ ruleId }) => ruleId === overLimits)
  const record = extractGuarded(read.text, asked, options, tooComplex)
  const has = (rule: FindingCode): boolean => record.diagnostics.some(({ ruleId }) => ruleId === rule)
  if (options.requireFrontMatter && has(missing)) return { bytes }
  return known && !has(overLimits) ? { record, kept: known.keep(record), bytes } : { record, bytes }
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
