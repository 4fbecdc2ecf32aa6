import type { ConceptRow } from '../page-data.ts'
import type { Fold } from './fold.ts'

export type ConceptOrder = 'match' | 'term' | 'newest' | 'oldest'

export interface ConceptQuery {
  readonly text: string
  /** Number of a language; null for any. */
  readonly language: number | null
  readonly order: ConceptOrder
}

/** How well a concept answers: the term itself, its beginning, inside it, in another name, in a definition. */
const kinds = 5

/** Finds concepts by what is typed: all names and definitions lie folded in one long text, which is searched as a whole. */
export class ConceptIndex {
  readonly #rows: readonly ConceptRow[]
  readonly #fold: Fold
  /** Each concept's part: term, other names, definitions, a line each. */
  readonly #text: string
  readonly #starts: Uint32Array
  /** Where each concept's definitions begin. */
  readonly #definitions: Uint32Array
  readonly #orders = new Map<ConceptOrder, Uint32Array>()

  constructor(rows: readonly ConceptRow[], fold: Fold) {
    this.#rows = rows
    this.#fold = fold
    this.#starts = new Uint32Array(rows.length + 1)
    this.#definitions = new Uint32Array(rows.length)
    const parts: string[] = []
    let length = 0
    rows.forEach(([term, , aliases, definitions], index) => {
      const names = fold([term, ...aliases].map(oneLine).join('\n'))
      const rest = fold(definitions.map(([text]) => oneLine(text)).join('\n'))
      this.#starts[index] = length
      this.#definitions[index] = length + names.length + 1
      parts.push(names, rest)
      length += names.length + rest.length + 2
    })
    this.#starts[rows.length] = length
    this.#text = `${parts.join('\n')}\n`
  }

  /** Numbers of the concepts that hold every word, best first or in the order asked for. */
  find({ text, language, order }: ConceptQuery): number[] {
    const words = this.#fold(text).split(/\s+/).filter(Boolean)
    const ranked = words.length === 0 ? null : this.#search(words, this.#fold(text).trim())
    const wanted = (index: number) => language === null || this.#rows[index]![1] === language
    if (order === 'match') return (ranked ?? this.#all()).filter(wanted)
    const sorted = [...this.#sorted(order)].filter(wanted)
    if (ranked === null) return sorted
    const hit = new Uint8Array(this.#rows.length)
    for (const index of ranked) hit[index] = 1
    return sorted.filter((index) => hit[index] === 1)
  }

  #search(words: readonly string[], phrase: string): number[] {
    const buckets: number[][] = Array.from({ length: kinds }, () => [])
    // The longest word is the rarest one, most of the time.
    const [lead = '', ...others] = [...words].sort((a, b) => b.length - a.length)
    const text = this.#text
    let index = 0
    for (let at = text.indexOf(lead); at >= 0; ) {
      index = this.#conceptAt(at, index)
      const start = this.#starts[index]!
      const end = this.#starts[index + 1]!
      if (others.length === 0) buckets[this.#kind(index, at, lead.length)]!.push(index)
      else {
        const own = text.slice(start, end)
        if (others.every((word) => own.includes(word))) {
          const whole = own.indexOf(phrase)
          buckets[whole < 0 ? kinds - 1 : this.#kind(index, start + whole, phrase.length)]!.push(index)
        }
      }
      at = text.indexOf(lead, end)
    }
    return buckets.flat()
  }

  #kind(index: number, at: number, length: number): number {
    const text = this.#text
    if (at >= this.#definitions[index]!) return 4
    const begins = at === this.#starts[index]! || text[at - 1] === '\n'
    if (begins && text[at + length] === '\n') return 0
    if (at === this.#starts[index]!) return 1
    const line = text.lastIndexOf('\n', at - 1)
    return line < this.#starts[index]! ? 2 : 3
  }

  /** The concept that holds a place in the text, at or after the given one. */
  #conceptAt(at: number, from: number): number {
    let low = from
    let high = this.#rows.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  #all(): number[] {
    return this.#rows.map((_, index) => index)
  }

  #sorted(order: Exclude<ConceptOrder, 'match'>): Uint32Array {
    const known = this.#orders.get(order)
    if (known) return known
    const rows = this.#rows
    const { compare } = new Intl.Collator('zh-Hans-CN', { numeric: true })
    const comparators = {
      term: (a: number, b: number) => compare(rows[a]![0], rows[b]![0]) || a - b,
      newest: (a: number, b: number) => rows[b]![7] - rows[a]![7] || a - b,
      oldest: (a: number, b: number) => (rows[a]![6] || 1e8) - (rows[b]![6] || 1e8) || a - b,
    }
    const sorted = Uint32Array.from(rows.keys()).sort(comparators[order])
    this.#orders.set(order, sorted)
    return sorted
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
