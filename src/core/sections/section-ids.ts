const unwanted = /[^\p{L}\p{N}\p{M}]+/gu

/** Gives each section an id from its title, as web anchors do: readable, the same on every run, no two alike. */
export class SectionIds {
  readonly #taken = new Set<string>()
  /** By base, the copy to try next: many like titles stay linear. */
  readonly #copies = new Map<string, number>()

  /** A title without letters, or no title, takes the substitute. */
  next(title: string, substitute: string): string {
    const slug = title.normalize('NFC').toLowerCase().replace(unwanted, '-').slice(0, 80)
    const base = slug.replace(/^-/, '').replace(/-$/, '') || substitute
    let copy = this.#copies.get(base) ?? 1
    let id = copy === 1 ? base : `${base}-${copy}`
    while (this.#taken.has(id)) id = `${base}-${++copy}`
    this.#copies.set(base, copy + 1)
    this.#taken.add(id)
    return id
  }
}
