import type { MarkdownParser } from '../../core/document/parse-markdown.ts'
import type { FindingCode } from '../../model/finding.ts'
import type { ExtractTranscriptOptions } from '../extract/extract-transcript.ts'
import type { LimitsInForce } from './parse-limits.ts'

/** What a child process is asked to do with one transcript. Plain data. */
export type ChildTask =
  | { readonly kind: 'extract'; readonly text: string; readonly options: ExtractTranscriptOptions }
  | {
      readonly kind: 'check-body'
      readonly text: string
      readonly path: string
      readonly bodyStart: number
      /** The rules that are on. */
      readonly on: readonly FindingCode[]
      readonly parser?: MarkdownParser | undefined
    }

/** What stands on the child's standard input, as JSON. */
export interface ChildRequest {
  readonly task: ChildTask
  readonly limits: LimitsInForce
}

/** What the thread that watches a child is told. */
export interface WatchOrder {
  readonly limits: LimitsInForce
  /** What the process had used before its task: starting is not counted. */
  readonly spent: NodeJS.CpuUsage
}

/** What stands on its standard output: the result, or why there is none. */
export type ChildAnswer<Result> =
  | { readonly result: Result }
  | { readonly tooDeep: true }
  | { readonly reason: string }

/** The last word on the standard error of a child that ended itself past a limit. */
export const overWord = { time: 'over time', memory: 'over memory' } as const
