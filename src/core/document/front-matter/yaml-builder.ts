import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import type { YamlProblem } from '../../../model/findings/front-matter-findings.ts'
import { resolvePlain } from './resolve-plain.ts'
import type { YamlContext } from './yaml-context.ts'
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts'

/** Keys that could reach an object's prototype. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const styleNames = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'block',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'block',
} as const

type Gathered = 'anchor' | 'alias' | 'tag'

/** Builds the tree of one block from js-yaml's events, and says what in it is not plain data. */
export class YamlBuilder {
  readonly #block: string
  readonly #shift: number
  readonly #context: YamlContext
  readonly #events: readonly Event[]
  readonly #keyLimit: number
  readonly #gathered = new Map<Gathered, { start: number; end: number; count: number }>()
  #at = 1
  #keys = 0
  /** End of what was read last, in the block: where an empty value stands. */
  #end = 0

  constructor(context: YamlContext, events: readonly Event[], keyLimit: number) {
    this.#block = context.block
    this.#shift = context.shift
    this.#context = context
    this.#events = events
    this.#keyLimit = keyLimit
  }

  build(): YamlNode | null {
    const node = this.#events[this.#at]?.type === EVENT_ID.POP ? null : this.#node()
    if (this.#events.length > this.#at + 1) {
      const from = this.#block.indexOf('\n', this.#end) + 1
      this.#say({ kind: 'several-documents' }, from, from + 3)
    }
    for (const [kind, { start, end, count }] of this.#gathered) {
      this.#say({ kind, text: this.#block.slice(start, Math.min(end, start + 40)), count }, start, end)
    }
    return node
  }

  #say(problem: YamlProblem, start: number, end: number): void {
    this.#context.report(problem, start + this.#shift, end + this.#shift)
  }

  #gather(kind: Gathered, start: number, end: number): void {
    const seen = this.#gathered.get(kind)
    if (seen) seen.count++
    else this.#gathered.set(kind, { start, end, count: 1 })
  }

  #node(): YamlNode {
    const event = this.#events[this.#at++]!
    if (event.type === EVENT_ID.ALIAS) {
      this.#gather('alias', event.anchorStart - 1, event.anchorEnd)
      this.#end = event.anchorEnd
      const start = event.anchorStart - 1 + this.#shift
      return {
        kind: 'scalar',
        style: 'plain',
        text: '',
        value: null,
        start,
        end: event.anchorEnd + this.#shift,
      }
    }
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) throw new Error('unbalanced events')
    if (event.anchorStart >= 0) this.#gather('anchor', event.anchorStart - 1, event.anchorEnd)
    if (event.tagStart >= 0) this.#gather('tag', event.tagStart, event.tagEnd)
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event)
    this.#end = event.start
    const start = event.start + this.#shift
    const flow = event.style === COLLECTION_STYLE.FLOW
    if (event.type === EVENT_ID.SEQUENCE) {
      const items = this.#items(!flow)
      return { kind: 'list', start, end: this.#close(flow, ']'), flow, items }
    }
    const entries = this.#entries()
    return { kind: 'map', start, end: this.#close(flow, '}'), flow, entries }
  }

  /** The end of a collection, in the file: of what it holds, or of its closing bracket. */
  #close(flow: boolean, bracket: string): number {
    this.#at++
    if (flow) {
      const found = this.#block.indexOf(bracket, this.#end)
      if (found >= 0) this.#end = found + 1
    }
    return this.#end + this.#shift
  }

  #scalar(event: ScalarEvent): YamlScalar {
    const style = styleNames[event.style]
    const quote = style === 'single' || style === 'double' ? 1 : 0
    const tagged = event.tagStart >= 0
    if (event.valueStart < 0) {
      const at = Math.max(this.#end, event.tagEnd, event.anchorEnd)
      this.#end = at
      return { kind: 'scalar', style, text: '', value: null, start: at + this.#shift, end: at + this.#shift }
    }
    const text = getScalarValue(this.#block, event)
    this.#end = event.valueEnd + quote
    return {
      kind: 'scalar',
      style,
      text,
      value: style === 'plain' && !tagged ? resolvePlain(text) : text,
      start: event.valueStart - quote + this.#shift,
      end: this.#end + this.#shift,
    }
  }

  /** Steps over white space and comments, and over the mark if it stands there: an empty value stands behind it. */
  #pass(mark: string): void {
    const block = this.#block
    let at = this.#end
    for (;;) {
      while (at < block.length && ' \t\r\n'.includes(block[at]!)) at++
      if (block[at] !== '#') break
      while (at < block.length && block[at] !== '\n') at++
    }
    if (block[at] === mark) this.#end = at + 1
  }

  #items(block: boolean): YamlNode[] {
    const items: YamlNode[] = []
    while (this.#events[this.#at]!.type !== EVENT_ID.POP) {
      if (block) this.#pass('-')
      items.push(this.#node())
    }
    return items
  }

  #entries(): YamlEntry[] {
    const entries = new Map<string, YamlEntry>()
    while (this.#events[this.#at]!.type !== EVENT_ID.POP) {
      const key = this.#node()
      this.#pass(':')
      const value = this.#node()
      this.#keys++
      const at = { start: key.start - this.#shift, end: key.end - this.#shift }
      if (this.#keys > this.#keyLimit) {
        if (this.#keys === this.#keyLimit + 1) {
          this.#say({ kind: 'too-many-keys', limit: this.#keyLimit }, at.start, at.end)
        }
      } else if (key.kind !== 'scalar' || key.text === '') {
        this.#say({ kind: 'key-not-text' }, at.start, at.end)
      } else if (reservedKeys.has(key.text)) {
        this.#say({ kind: 'reserved-key', key: key.text }, at.start, at.end)
      } else {
        this.#keep(entries, { key: key.text, keyStart: key.start, keyEnd: key.end, value })
      }
    }
    return [...entries.values()]
  }

  #keep(entries: Map<string, YamlEntry>, entry: YamlEntry): void {
    const { key, keyStart, keyEnd } = entry
    const first = entries.get(key)
    if (first) {
      const firstLine = this.#context.lineAt(first.keyStart)
      this.#context.report({ kind: 'duplicate-key', key, firstLine }, keyStart, keyEnd)
    }
    entries.set(key, entry)
  }
}
