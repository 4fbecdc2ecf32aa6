/** A stretch of a file: lines and columns 1-based, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What each finding has to say, by its code; the code is the rule's id. The wording is core/diagnostics/wording. */
export interface FindingArguments {
  'file/not-found': Record<never, never>
  'file/unreadable': { readonly reason: string }
  'text/encoding': { readonly byte: string; readonly offset: number }
  'front-matter/missing': Record<never, never>
  'front-matter/unclosed': Record<never, never>
  'front-matter/syntax': { readonly problem: string }
  'front-matter/language': { readonly language: string }
  'body/empty': Record<never, never>
}

export type FindingCode = keyof FindingArguments

/** A diagnostic before it has words: typed data. */
export type Finding = {
  [C in FindingCode]: { readonly code: C; readonly arguments: FindingArguments[C]; readonly range: Range }
}[FindingCode]

export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
