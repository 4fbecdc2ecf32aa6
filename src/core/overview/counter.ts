import type { Count } from '../../model/overview.ts'

/** Counts texts. */
export class Counter {
  readonly #counts = new Map<string, number>()

  add(text: string, times = 1): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + times)
  }

  get distinct(): number {
    return this.#counts.size
  }

  /** The most frequent ones; of equals, the one that sorts first. */
  top(limit = Number.POSITIVE_INFINITY): Count[] {
    return [...this.#counts]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([text, transcripts]) => ({ text, transcripts }))
  }
}
