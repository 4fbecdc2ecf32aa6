/** A file as it was when its record was made. */
export interface FileState {
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** Of the file's bytes, in hexadecimal. */
  readonly hash: string
}
