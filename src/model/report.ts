import type { Language } from './concept.ts'
import type { AliasKind } from './glossary-entry.ts'
import type { Count, Overview, Timeline } from './overview.ts'

/** A transcript as the report names it. */
export interface ReportDocument {
  readonly path: string
  readonly title: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly channel: string | null
  /** Its source, an http or https address. */
  readonly link: string | null
}

/** A line of one of the report's documents. */
export interface ReportPlace {
  /** Index into the documents. */
  readonly document: number
  readonly line: number
}

export interface ReportStatement {
  readonly text: string
  readonly transcripts: number
  /** The first ones. */
  readonly places: readonly ReportPlace[]
}

export interface ReportConflict {
  readonly kind: string
  readonly name: string
  readonly sides: readonly ReportStatement[]
}

export interface ReportConcept {
  readonly term: string
  readonly language: Language
  readonly aliases: readonly { readonly text: string; readonly kind: AliasKind }[]
  readonly definitions: readonly ReportStatement[]
  /** The newest ones. */
  readonly places: readonly ReportPlace[]
  readonly transcripts: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly conflicts: readonly ReportConflict[]
}

/** Somebody who speaks, over all transcripts. */
export interface ReportPerson {
  readonly name: string
  readonly aliases: readonly string[]
  readonly transcripts: number
  readonly turns: number
  readonly words: number
  /** Part of the speech in the transcripts where this person speaks, from 0 to 1; null where none is measured. */
  readonly share: number | null
  readonly last: string | null
  /** Who else speaks in the same transcripts, most frequent first. */
  readonly together: readonly Count[]
}

/** How many transcripts explain a term in each period. */
export interface TermTrend {
  readonly term: string
  readonly counts: readonly number[]
}

export interface TermTrends {
  readonly unit: Timeline['unit']
  readonly periods: readonly string[]
  /** The most explained terms. */
  readonly most: readonly TermTrend[]
  /** Terms whose first explanations are recent, most explained first. */
  readonly fresh: readonly TermTrend[]
}

/** Everything that the report's page shows. */
export interface ReportModel {
  readonly overview: Overview
  readonly documents: readonly ReportDocument[]
  /** Most explained first. */
  readonly concepts: readonly ReportConcept[]
  /** Traditional Chinese characters, each followed by its simplified form; '' where there is no Chinese. */
  readonly simplified: string
  /** Those with turns first, then by transcripts. */
  readonly people: readonly ReportPerson[]
  /** Pairs that speak together most often, as `A` and `B`. */
  readonly pairs: readonly { readonly names: readonly [string, string]; readonly transcripts: number }[]
  readonly trends: TermTrends
}
