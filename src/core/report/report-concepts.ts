import type { Concept, Place } from '../../model/concept.ts'
import type { ReportConcept, ReportPlace, ReportStatement } from '../../model/report.ts'
import type { DocumentList } from './document-list.ts'

/** Places, definitions and aliases listed of each concept; their counts tell of all. */
const placesListed = 10
const placesOfDefinition = 3
const definitionsListed = 8
const aliasesListed = 12

/** Concepts as the report shows them, places as numbers. */
export function reportConcepts(concepts: readonly Concept[], documents: DocumentList): ReportConcept[] {
  const places = (all: readonly Place[], limit: number): ReportPlace[] =>
    all.slice(0, limit).map(({ path, line }) => ({ document: documents.indexOf(path), line }))
  const statement = (said: {
    text: string
    transcripts: number
    places: readonly Place[]
  }): ReportStatement => ({
    text: said.text,
    transcripts: said.transcripts,
    places: places(said.places, placesOfDefinition),
  })
  return concepts.map((concept) => ({
    term: concept.term,
    language: concept.language,
    aliases: concept.aliases.slice(0, aliasesListed).map(({ text, kind }) => ({ text, kind })),
    definitions: concept.definitions.slice(0, definitionsListed).map(statement),
    places: places(concept.places.toReversed(), placesListed),
    transcripts: concept.transcripts,
    firstSeen: concept.firstSeen?.slice(0, 10) ?? null,
    lastSeen: concept.lastSeen?.slice(0, 10) ?? null,
    conflicts: concept.conflicts.map(({ kind, name, sides }) => ({
      kind,
      name,
      sides: sides.map(statement),
    })),
  }))
}
