import type { Concept } from '../../model/concept.ts'
import type { Timeline } from '../../model/overview.ts'
import type { TermTrend, TermTrends } from '../../model/report.ts'
import { periodOf } from '../overview/timeline.ts'

const listed = 20
/** Periods shown; and the last ones of them that count as recent. */
const shown = 24
const recent = 3
/** Transcripts that a new term must be explained in to be worth a word. */
const worth = 2

/** How often the most explained terms, and the new ones, are explained over time. Concepts come most explained first. */
export function drawTrends(concepts: readonly Concept[], { unit, periods: all }: Timeline): TermTrends {
  const periods = all.slice(-shown).map(({ text }) => text)
  const trend = (concept: Concept): TermTrend => {
    const seen = new Map<string, Set<string>>(periods.map((period) => [period, new Set()]))
    for (const { path, date } of concept.places) if (date) seen.get(periodOf(date, unit))?.add(path)
    return { term: concept.term, counts: periods.map((period) => seen.get(period)!.size) }
  }
  const newest = new Set(periods.slice(-recent))
  const fresh = concepts.filter(
    ({ firstSeen, transcripts }) =>
      transcripts >= worth && firstSeen !== null && newest.has(periodOf(firstSeen, unit)),
  )
  return {
    unit,
    periods,
    most: periods.length < 2 ? [] : concepts.slice(0, listed).map(trend),
    fresh: periods.length <= recent ? [] : fresh.slice(0, listed).map(trend),
  }
}
