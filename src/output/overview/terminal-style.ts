/** What colours text, as chalk does. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  cyan(text: string): string
  red(text: string): string
  yellow(text: string): string
}

export interface TerminalStyle {
  readonly paint: Paint
  /** Columns to fill at most. */
  readonly width: number
}
