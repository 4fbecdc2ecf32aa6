import type { Conflict, Place } from '../../../model/concept.ts'
import type { CorpusFact } from '../../../model/corpus-fact.ts'
import type { GlossaryCorpusRule } from '../rule.ts'

type Side = Conflict['sides'][number]

const keyOf = ({ path, line, column }: { path: string; line: number; column: number }): string =>
  `${path}:${line}:${column}`

export const glossaryConflict: GlossaryCorpusRule = {
  id: 'glossary/conflict',
  on: 'corpus',
  from: 'glossary',
  level: 'off',
  fixable: false,
  finds: 'Definitions, translations or long forms of one term that disagree, in one file or between files',
  collect: ({ source, glossary }) =>
    glossary.map(({ term, aliases, definition, bold, confidence, line, column }) => {
      const start = source.offsetOfLine(line) + column - 1
      const range = source.rangeAt(start, start + term.length)
      const gloss = { term, aliases, definition, bold, confidence }
      return { key: term, value: definition ?? '', range, gloss }
    }),
  check: (facts, wanted, report, { conflictsOf }) => {
    const byPlace = new Map<string, CorpusFact>()
    const statements = facts.flatMap((fact) => {
      const { gloss, path, range } = fact
      if (!gloss) return []
      const place = { path, line: range.line, column: range.column, date: null, speaker: null }
      byPlace.set(keyOf(place), fact)
      return [{ ...gloss, occurrences: 1, place }]
    })
    for (const { kind, name, sides } of conflictsOf(statements)) {
      for (const { side, place, other } of told(sides, wanted)) {
        const { range } = byPlace.get(keyOf(place))!
        const where = other.places[0]!
        const given = {
          kind,
          term: name,
          here: side.text.slice(0, 100),
          other: other.text.slice(0, 100),
          place: `${where.path}:${where.line}`,
        }
        report(place.path, { code: 'glossary/conflict', arguments: given, range })
      }
    }
  },
}

/** What most transcripts say is taken for the one to keep; of files looked at alone each side is told. */
function told(
  sides: readonly Side[],
  wanted: (path: string) => boolean,
): { side: Side; place: Place; other: Side }[] {
  const ordered = [...sides].sort((a, b) => b.transcripts - a.transcripts)
  const all = ordered.every(({ places }) => places.every(({ path }) => wanted(path)))
  return ordered.slice(all ? 1 : 0).flatMap((side) => {
    const place = side.places.find(({ path }) => wanted(path))
    const other = ordered.find((each) => each !== side)
    return place && other ? [{ side, place, other }] : []
  })
}
