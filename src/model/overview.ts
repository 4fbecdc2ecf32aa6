import type { Severity } from './diagnostic.ts'

/** A text and how many transcripts bear it. */
export interface Count {
  readonly text: string
  readonly transcripts: number
}

/** The fields of the front matter that group transcripts; `channel` is who publishes. */
export const facetFields = ['area', 'category', 'channel', 'tags'] as const
export type FacetField = (typeof facetFields)[number]

export interface Facet {
  readonly field: FacetField
  /** Most frequent first. */
  readonly values: readonly Count[]
  /** Different values, those that are not listed included. */
  readonly distinct: number
  /** Transcripts that have none. */
  readonly without: number
}

/** Transcripts over time: periods without gaps, the newest last. */
export interface Timeline {
  readonly unit: 'month' | 'quarter' | 'year'
  /** `2025-11`, `2025-Q4` or `2025`. */
  readonly periods: readonly Count[]
  /** Transcripts older than the first period. */
  readonly earlier: number
  readonly undated: number
  /** The oldest and the newest day; null where nothing has a date. */
  readonly first: string | null
  readonly last: string | null
}

export interface RuleHealth {
  readonly ruleId: string
  readonly severity: Severity
  readonly findings: number
  readonly files: number
  /** The first ones. */
  readonly examples: readonly FindingPlace[]
}

export interface FindingPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** What validation finds. */
export interface Health {
  readonly errors: number
  readonly warnings: number
  /** Errors before warnings, then most findings first. */
  readonly rules: readonly RuleHealth[]
}

/** A folder of transcripts in figures. */
export interface Overview {
  readonly transcripts: number
  readonly characters: number
  readonly words: number
  readonly sections: number
  readonly turns: number
  readonly glosses: number
  /** Glossed terms, letter case aside. */
  readonly terms: number
  readonly translations: number
  /** People by name. */
  readonly people: number
  readonly timeline: Timeline
  readonly facets: readonly Facet[]
  readonly health: Health
}
