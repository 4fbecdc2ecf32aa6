import type { ChalkInstance } from 'chalk'
import type { ValidationReport } from '../../model/validation-report.ts'

export interface ReporterOptions {
  readonly paint: ChalkInstance
  /** Whether the summary is left out. */
  readonly quiet: boolean
}

/** Turns a report into text. The text is whole: it ends with a line end, or is empty. */
export interface Reporter {
  readonly name: string
  readonly report: (report: ValidationReport, options: ReporterOptions) => string
}
