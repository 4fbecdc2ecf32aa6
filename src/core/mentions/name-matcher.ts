const tableSize = 4096

/** The bucket of a pattern's first two UTF-16 units. */
const hash = (first: number, second: number): number => (first * 31 + second) & (tableSize - 1)

/** Whether a unit belongs to a word of a script that sets words apart: Latin, Greek, Cyrillic, and digits. */
function isWordUnit(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code >= 0xc0 && code < 0x590 && code !== 0xd7 && code !== 0xf7
}

/** UTF-16 units of the longest name that is looked for; with it, the time is bounded whatever the names have in common. */
const longestName = 200

/** What names have in common from their start to here. */
interface Stem {
  /** By the next UTF-16 unit. */
  readonly next: Map<number, Stem>
  /** The number of the name that ends here; -1 where none does. */
  id: number
}

interface Match {
  readonly id: number
  readonly end: number
}

/**
 * Finds many names in one pass over a text. At each place the longest wins and what it covers is passed over. A name
 * that begins or ends with a Latin letter or a digit must stand free there; Chinese has no word boundaries.
 */
export class NameMatcher {
  readonly #stem: Stem = { next: new Map(), id: -1 }
  readonly #table = new Uint8Array(tableSize)

  /** `names`: texts with the number that a match of it yields. */
  constructor(names: Iterable<readonly [text: string, id: number]>) {
    for (const [text, id] of names) {
      if (text.length < 2 || text.length > longestName) continue
      this.#table[hash(text.charCodeAt(0), text.charCodeAt(1))] = 1
      let stem = this.#stem
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        const next = stem.next.get(unit) ?? { next: new Map(), id: -1 }
        stem.next.set(unit, next)
        stem = next
      }
      if (stem.id < 0) stem.id = id
    }
  }

  /** Calls `found` with a name's number and the index where it stands, in order. */
  scan(text: string, found: (id: number, index: number) => void): void {
    const table = this.#table
    let code = text.charCodeAt(0)
    for (let i = 0; i < text.length - 1; i++) {
      const next = text.charCodeAt(i + 1)
      const bucket = hash(code, next)
      code = next
      if (table[bucket] === 0) continue
      const match = this.#matchAt(text, i)
      if (!match) continue
      found(match.id, i)
      i = match.end - 1
      code = text.charCodeAt(match.end)
    }
  }

  /** The longest name that stands free at an index. */
  #matchAt(text: string, at: number): Match | null {
    if (at > 0 && isWordUnit(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1))) return null
    let longest: Match | null = null
    let stem: Stem | undefined = this.#stem
    for (let end = at; stem; end++) {
      if (stem.id >= 0 && !(isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end))))
        longest = { id: stem.id, end }
      stem = stem.next.get(text.charCodeAt(end))
    }
    return longest
  }
}
