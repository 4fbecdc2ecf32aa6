import { toDiagnostic } from '../core/diagnostics/to-diagnostic.ts'
import { readDocument } from '../core/document/read-document.ts'
import { transcriptId } from '../core/document/transcript-id.ts'
import { extractGlossary } from '../core/glossary/extract-glossary.ts'
import { findMentions } from '../core/mentions/find-mentions.ts'
import { outlineSections } from '../core/sections/outline.ts'
import { identifySpeakers } from '../core/speakers/identify-speakers.ts'
import { pairLayers } from '../core/translations/pair-layers.ts'
import type { Finding } from '../model/finding.ts'
import { schemaVersion, type TranscriptRecord } from '../model/record.ts'

export interface ExtractTranscriptOptions {
  /** The path that the record and its diagnostics bear. */
  readonly path: string
}

/** One transcript's text to its record. Never throws on bad input: what is wrong is in `diagnostics`. */
export function extractTranscript(text: string, { path }: ExtractTranscriptOptions): TranscriptRecord {
  const findings: Finding[] = []
  const document = readDocument(text, path, (finding) => findings.push(finding))
  const outline = outlineSections(document)
  const { speakers, turns } = identifySpeakers(document, outline)
  const glossary = extractGlossary(document, outline)
  return {
    schemaVersion,
    path,
    id: transcriptId(document.frontMatter.source, path),
    frontMatter: document.frontMatter,
    sections: [...outline.sections],
    speakers,
    turns,
    glossary,
    translations: pairLayers(document, outline),
    mentions: findMentions(document, glossary),
    diagnostics: findings.map((finding) => toDiagnostic(finding, path)),
  }
}
