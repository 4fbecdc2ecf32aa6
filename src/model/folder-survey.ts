import type { FieldKind } from './front-matter.ts'

/** What the front matter of a folder's transcripts has in common. */
export interface FolderSurvey {
  /** The transcripts, with '/', relative to the folder. */
  readonly paths: readonly string[]
  /** Markdown without front matter that is no transcript, such as a README. */
  readonly others: readonly string[]
  /** In how many transcripts each field holds something. */
  readonly fields: ReadonlyMap<string, number>
  /** For each field that may have a vocabulary: its values, and how often each stands there. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Fields that the tool does not know, and what they seem to hold. */
  readonly furtherFields: ReadonlyMap<string, FieldKind>
}
