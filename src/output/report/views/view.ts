import type { ReportModel } from '../../../model/report.ts'
import { grouped } from '../../grouped.ts'
import type { Html } from '../html.ts'

/** One of the report's views. */
export interface View {
  /** Its address in the page. */
  readonly id: string
  readonly name: string
  /** Whether there is anything to show. */
  has(model: ReportModel): boolean
  /** What stands without a script; lists that can be long are filled in by client/. */
  render(model: ReportModel): Html
}

export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : many}`
