import { type FacetField, facetFields, type Health, type Overview } from '../../model/overview.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { channelOf } from './channel-of.ts'
import { Counter } from './counter.ts'
import { drawTimeline } from './timeline.ts'

/** Sums records up, one at a time: what is kept grows with the different values, not with the transcripts' length. */
export class OverviewTally {
  /** Values listed of each field. */
  readonly #values: number
  readonly #facets = new Map(facetFields.map((field) => [field, { values: new Counter(), without: 0 }]))
  readonly #days = new Map<string | null, number>()
  readonly #terms = new Set<string>()
  readonly #people = new Set<string>()
  readonly #sums = {
    transcripts: 0,
    characters: 0,
    words: 0,
    sections: 0,
    turns: 0,
    glosses: 0,
    translations: 0,
  }

  constructor(values: number) {
    this.#values = values
  }

  add(record: TranscriptRecord): void {
    const sums = this.#sums
    sums.transcripts++
    sums.sections += record.sections?.length ?? 0
    sums.turns += record.turns?.length ?? 0
    sums.translations += record.translations?.length ?? 0
    for (const { characters, words } of record.sections ?? []) {
      sums.characters += characters
      sums.words += words
    }
    for (const { term } of record.glossary ?? []) {
      sums.glosses++
      this.#terms.add(term.toLowerCase())
    }
    for (const { name } of record.speakers ?? []) this.#people.add(name.toLowerCase())
    const day = record.frontMatter.date?.slice(0, 10) ?? null
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
    for (const field of facetFields) this.#count(field, valuesOf(record, field))
  }

  overview(health: Health): Overview {
    return {
      ...this.#sums,
      terms: this.#terms.size,
      people: this.#people.size,
      timeline: drawTimeline(this.#days),
      facets: [...this.#facets].map(([field, { values, without }]) => ({
        field,
        values: values.top(this.#values),
        distinct: values.distinct,
        without,
      })),
      health,
    }
  }

  #count(field: FacetField, values: readonly string[]): void {
    const facet = this.#facets.get(field)!
    if (values.length === 0) facet.without++
    for (const value of new Set(values)) facet.values.add(value)
  }
}

function valuesOf({ frontMatter }: TranscriptRecord, field: FacetField): readonly string[] {
  if (field === 'tags') return frontMatter.tags ?? []
  const value = field === 'channel' ? channelOf(frontMatter) : frontMatter[field]
  return value === undefined || value === null ? [] : [value]
}
