import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import type { MarkdownParser } from '../../core/document/parse-markdown.ts'
import { readDocument } from '../../core/document/read-document.ts'
import { transcriptId } from '../../core/document/transcript-id.ts'
import { countOccurrences } from '../../core/glossary/count-occurrences.ts'
import { extractGlossary } from '../../core/glossary/extract-glossary.ts'
import { findMentions } from '../../core/mentions/find-mentions.ts'
import { outlineSections } from '../../core/sections/outline.ts'
import { identifySpeakers } from '../../core/speakers/identify-speakers.ts'
import { pairTranslations } from '../../core/translations/pair-translations.ts'
import type { Finding } from '../../model/finding.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type RecordPart, recordParts } from '../../model/record-part.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { withoutText } from './without-text.ts'

export interface ExtractTranscriptOptions {
  /** The path that the record and its diagnostics bear. */
  readonly path: string
  /** The parts to extract, all of them where absent. */
  readonly only?: readonly RecordPart[] | undefined
  /** Whether sections, turns and translations carry their text; true where absent. */
  readonly text?: boolean | undefined
  /** `hybrid` where absent; the records are the same. */
  readonly parser?: MarkdownParser | undefined
  /** Throw `RiskyMarkdown` rather than begin a parse that may not end in time. */
  readonly refuseRisky?: boolean | undefined
  /** Read the front matter only, as if nothing stood after it. */
  readonly withoutBody?: boolean | undefined
  /** Whether glossary entries carry how often their term stands in the transcript; false where absent. */
  readonly occurrences?: boolean | undefined
}

/** One transcript's text to its record. Never throws on bad input, unless told to: what is wrong is in `diagnostics`. */
export function extractTranscript(text: string, options: ExtractTranscriptOptions): TranscriptRecord {
  const { path, only = recordParts } = options
  const wanted = (...parts: RecordPart[]) => parts.some((part) => only.includes(part))
  const findings: Finding[] = []
  const report = (finding: Finding): void => void findings.push(finding)
  // Parsers pass over a byte order mark, each in its own way of counting.
  const document = readDocument(text.replace(/^\ufeff/, ''), path, report, options)
  const outline = outlineSections(document)
  const spoken = wanted('speakers', 'turns', 'translations') ? identifySpeakers(document, outline) : null
  const glossary = wanted('glossary', 'mentions') ? extractGlossary(document, outline) : []
  const record: TranscriptRecord = {
    schemaVersion,
    path,
    id: transcriptId(document.frontMatter.source, path),
    frontMatter: document.frontMatter,
    ...(wanted('sections') && { sections: [...outline.sections] }),
    ...(wanted('speakers') &&
      spoken && { speakers: spoken.speakers, ...(spoken.cues.length > 0 && { cues: spoken.cues }) }),
    ...(wanted('turns') && spoken && { turns: spoken.turns }),
    ...(wanted('glossary') && {
      glossary: options.occurrences ? countOccurrences(document, glossary) : glossary,
    }),
    ...(wanted('translations') &&
      spoken && {
        translations: pairTranslations(document, outline, spoken.aligned, spoken.labelled, report),
      }),
    ...(wanted('mentions') && { mentions: findMentions(document, glossary) }),
    diagnostics: findings.map((finding) => toDiagnostic(finding, path)),
  }
  return options.text === false ? withoutText(record) : record
}
