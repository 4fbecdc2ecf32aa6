const tableSize = 4096

/** The bucket of a pattern's first two UTF-16 units. */
const hash = (first: number, second: number): number => (first * 31 + second) & (tableSize - 1)

/** Whether a unit belongs to a word of a script that sets words apart: Latin, Greek, Cyrillic, and digits. */
function isWordUnit(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code >= 0xc0 && code < 0x590 && code !== 0xd7 && code !== 0xf7
}

interface Pattern {
  readonly text: string
  readonly id: number
  readonly wordStart: boolean
  readonly wordEnd: boolean
}

/**
 * Finds many names in one pass over a text. At each place the longest wins and what it covers is passed over. A name
 * that begins or ends with a Latin letter or a digit must stand free there; Chinese has no word boundaries.
 */
export class NameMatcher {
  readonly #buckets = new Map<number, Pattern[]>()
  readonly #table = new Uint8Array(tableSize)

  /** `names`: texts with the number that a match of it yields. */
  constructor(names: Iterable<readonly [text: string, id: number]>) {
    for (const [text, id] of names) {
      if (text.length < 2) continue
      const bucket = hash(text.charCodeAt(0), text.charCodeAt(1))
      this.#table[bucket] = 1
      const patterns = this.#buckets.get(bucket) ?? []
      this.#buckets.set(bucket, patterns)
      patterns.push({
        text,
        id,
        wordStart: isWordUnit(text.charCodeAt(0)),
        wordEnd: isWordUnit(text.charCodeAt(text.length - 1)),
      })
      patterns.sort((a, b) => b.text.length - a.text.length)
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
      const match = this.#matchAt(text, i, bucket)
      if (!match) continue
      found(match.id, i)
      i += match.text.length - 1
      code = text.charCodeAt(i + 1)
    }
  }

  #matchAt(text: string, at: number, bucket: number): Pattern | undefined {
    for (const pattern of this.#buckets.get(bucket)!) {
      if (!text.startsWith(pattern.text, at)) continue
      if (pattern.wordStart && at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue
      const end = at + pattern.text.length
      if (pattern.wordEnd && end < text.length && isWordUnit(text.charCodeAt(end))) continue
      return pattern
    }
    return undefined
  }
}
