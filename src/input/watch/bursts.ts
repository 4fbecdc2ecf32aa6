/** Gathers changes that come close together: one burst is told once, when nothing has come for a while. */
export class Bursts {
  readonly #quiet: number
  #paths = new Set<string>()
  #timer: NodeJS.Timeout | null = null
  #ended = false
  #settled = false
  #wake: (() => void) | null = null

  /** `quiet`: milliseconds without a change that end a burst. */
  constructor(quiet: number) {
    this.#quiet = quiet
  }

  note(path: string): void {
    this.#paths.add(path)
    this.#settled = false
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#settled = true
      this.#wake?.()
    }, this.#quiet)
  }

  /** Lets whoever waits go: there is nothing more to come. */
  end(): void {
    this.#ended = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#wake?.()
  }

  /** The next burst's paths, each once, sorted; null at the end. What comes while nobody asks is kept. */
  async next(): Promise<readonly string[] | null> {
    while (!this.#settled && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      this.#wake = null
    }
    if (this.#ended) return null
    const paths = [...this.#paths].sort()
    this.#paths = new Set()
    this.#settled = false
    return paths
  }
}
