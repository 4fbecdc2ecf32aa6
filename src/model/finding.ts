import type { Fix } from './diagnostic.ts'
import type { BodyFindings } from './findings/body-findings.ts'
import type { FieldFindings } from './findings/field-findings.ts'
import type { FileFindings } from './findings/file-findings.ts'
import type { FrontMatterFindings } from './findings/front-matter-findings.ts'
import type { OverridesFindings } from './findings/overrides-findings.ts'

/** A stretch of a file: lines and columns 1-based, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * What each finding has to say, by its code; the code is the rule's id. The families stand in model/findings/, their
 * wording in core/diagnostics/wording/.
 */
export interface FindingArguments
  extends FileFindings,
    FrontMatterFindings,
    FieldFindings,
    BodyFindings,
    OverridesFindings {}

export type FindingCode = keyof FindingArguments

/** A diagnostic before it has words: typed data. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C
    readonly arguments: FindingArguments[C]
    readonly range: Range
    /** Only where the mend is certain. */
    readonly fix?: Fix
  }
}[FindingCode]

export type Report = (finding: Finding) => void

export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
