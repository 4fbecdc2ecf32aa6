import type { ReportConcept, ReportModel, ReportPlace, ReportStatement } from '../../model/report.ts'
import type { ConceptRow, PageData, StatementRow } from './page-data.ts'

/** UTF-8 bytes that the concepts may take, so that the page stays under 15 MB. */
const room = 10_000_000

/** The model as the page's script reads it. */
export function encodePageData(model: ReportModel, limit = room): PageData {
  const languages: string[] = []
  const channels: string[] = []
  const numberIn = numbering()
  const concepts: ConceptRow[] = []
  let bytes = 0
  for (const concept of model.concepts) {
    const row = conceptRow(concept, numberIn(languages, concept.language))
    bytes += Buffer.byteLength(JSON.stringify(row))
    if (bytes > limit) break
    concepts.push(row)
  }
  return {
    languages,
    channels,
    documents: model.documents.map(({ path, title, date, channel, link }) => [
      path,
      title ?? '',
      day(date),
      channel === null ? -1 : numberIn(channels, channel),
      link ?? '',
    ]),
    concepts,
    leftOut: model.concepts.length - concepts.length,
    people: model.people.map((person) => [
      person.name,
      person.aliases,
      person.transcripts,
      person.turns,
      person.words,
      person.share === null ? -1 : Math.round(person.share * 1000),
      day(person.last),
      person.together.flatMap(({ text, transcripts }) => [text, transcripts]),
    ]),
    simplified: model.simplified,
  }
}

function conceptRow(concept: ReportConcept, language: number): ConceptRow {
  return [
    concept.term,
    language,
    concept.aliases.map(({ text }) => text),
    concept.definitions.map(statementRow),
    concept.places.flatMap(flatPlace),
    concept.transcripts,
    day(concept.firstSeen),
    day(concept.lastSeen),
    concept.conflicts.map(({ kind, name, sides }) => [kind, name, sides.map(statementRow)]),
  ]
}

const statementRow = ({ text, transcripts, places }: ReportStatement): StatementRow => [
  text,
  transcripts,
  places.flatMap(flatPlace),
]

const flatPlace = ({ document, line }: ReportPlace): [number, number] => [document, line]

const day = (date: string | null): number => (date === null ? 0 : Number(date.replaceAll('-', '')) || 0)

/** Gives each text of a list its number, adding it where it is new. */
function numbering(): (list: string[], text: string) => number {
  const known = new Map<string[], Map<string, number>>()
  return (list, text) => {
    const numbers = known.get(list) ?? new Map<string, number>()
    known.set(list, numbers)
    const number = numbers.get(text) ?? list.push(text) - 1
    numbers.set(text, number)
    return number
  }
}
