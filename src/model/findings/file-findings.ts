/** What can be wrong with a path or a file before its text is looked at. */
export interface FileFindings {
  'file/not-found': Record<never, never>
  'file/no-match': Record<never, never>
  'file/no-transcripts': Record<never, never>
  'file/unreadable': { readonly reason: string }
  'file/not-regular': { readonly kind: string }
  'file/link-outside': { readonly target: string }
  'file/is-output': Record<never, never>
  'file/too-large': { readonly bytes: number; readonly limit: number }
  'file/failed': { readonly reason: string }
  'file/changed': Record<never, never>
  'text/encoding': { readonly byte: string; readonly offset: number; readonly encoding: string }
}
