/** Where bytes go. `write` resolves when more may be written; errors of the system reject. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>
  /** All is there: make it last. */
  finish(): Promise<void>
  /** Leave nothing behind that is not whole. Synchronous: it runs in signal handlers, too. */
  abandon(): void
}
