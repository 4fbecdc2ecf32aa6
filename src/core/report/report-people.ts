import type { MergedPerson } from '../../model/person.ts'
import type { ReportModel, ReportPerson } from '../../model/report.ts'
import { Counter } from '../overview/counter.ts'

/** Aliases and companions listed of each person, and pairs listed over all. */
const aliasesListed = 5
const companions = 12
const pairsListed = 12
/** More voices than this in one transcript are a crowd: its pairs would be many and say little. */
const crowd = 30

/** Everybody who has a name, those with turns first, and who speaks with whom. */
export function reportPeople(merged: readonly MergedPerson[]): Pick<ReportModel, 'people' | 'pairs'> {
  const named = merged.filter((person) => person.named)
  const together = companionsOf(named)
  const people = named
    .map(
      (person, index): ReportPerson => ({
        name: person.name,
        aliases: person.aliases.slice(0, aliasesListed),
        transcripts: person.transcripts,
        turns: person.turns,
        words: person.words,
        share: person.words > 0 ? person.share : null,
        last: person.lastDate?.slice(0, 10) ?? null,
        together: byName(together[index]!, named).top(companions),
      }),
    )
    .sort((a, b) => Number(b.turns > 0) - Number(a.turns > 0))
  return { people, pairs: pairsOf(together, named) }
}

/** For each person by number, in how many transcripts which others speak. */
function companionsOf(people: readonly MergedPerson[]): Map<number, number>[] {
  const voices = new Map<string, number[]>()
  people.forEach(({ appearances }, index) => {
    for (const path of new Set(appearances.map((each) => each.path))) {
      const known = voices.get(path)
      if (known) known.push(index)
      else voices.set(path, [index])
    }
  })
  const together = people.map(() => new Map<number, number>())
  for (const present of voices.values()) {
    if (present.length > crowd) continue
    for (const one of present)
      for (const other of present)
        if (one !== other) together[one]!.set(other, (together[one]!.get(other) ?? 0) + 1)
  }
  return together
}

function byName(counts: ReadonlyMap<number, number>, people: readonly MergedPerson[]): Counter {
  const counter = new Counter()
  for (const [other, times] of counts) counter.add(people[other]!.name, times)
  return counter
}

/** The pairs that speak together in more than one transcript. */
function pairsOf(
  together: readonly ReadonlyMap<number, number>[],
  people: readonly MergedPerson[],
): ReportModel['pairs'] {
  const pairs = together.flatMap((counts, one) =>
    [...counts]
      .filter(([other, transcripts]) => one < other && transcripts > 1)
      .map(([other, transcripts]) => ({
        names: [people[one]!.name, people[other]!.name] as const,
        transcripts,
      })),
  )
  return pairs
    .sort((a, b) => b.transcripts - a.transcripts || (a.names.join() < b.names.join() ? -1 : 1))
    .slice(0, pairsListed)
}
