import type { MarkdownParser } from '../../core/document/parse-markdown.ts'

/** How far a process may go that reads a text which looks made to explode. */
export interface ParseLimits {
  /** Seconds of processor time, above what the process takes to start. */
  readonly timeLimit?: number | undefined
  /** Megabytes of memory. */
  readonly memoryLimit?: number | undefined
}

/** How bodies are to be parsed. Plain data. */
export interface ParseSettings extends ParseLimits {
  readonly parser?: MarkdownParser | undefined
}

export interface LimitsInForce {
  readonly seconds: number
  readonly megabytes: number
}

const megabyte = 1024 * 1024

/**
 * UTF-16 units up to which the shorter time is enough: what is sound of that size takes a third of it, and with all that
 * stands around the reading it keeps a megabyte below two seconds.
 */
const shortText = megabyte

/** What was asked for, and where nothing was, what a text of this length needs at most. */
export function limitsFor(text: string, { timeLimit, memoryLimit }: ParseLimits): LimitsInForce {
  return { seconds: timeLimit ?? (text.length <= shortText ? 1.5 : 5), megabytes: memoryLimit ?? 768 }
}
