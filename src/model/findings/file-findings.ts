/** What can be wrong with a file before its text is looked at. */
export interface FileFindings {
  'file/not-found': Record<never, never>
  'file/unreadable': { readonly reason: string }
  'text/encoding': { readonly byte: string; readonly offset: number }
}
