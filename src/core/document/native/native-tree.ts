import { alignInline, alignLines } from '../align.ts'
import { type MarkdownTree, type NodeType, nodeType } from '../markdown-tree.ts'
import type { StandIns } from './stand-ins.ts'

/** Of satteri 0.10's buffer: `b"MDAR"`, and byte offsets of the header's and the nodes' 32-bit fields. */
const magic = 0x5241444d
const header = { nodeSize: 8, nodeCount: 12, nodes: 16, children: 24, typeData: 32, pool: 40 } as const
const field = {
  type: 4,
  parent: 8,
  start: 12,
  end: 16,
  line: 20,
  endLine: 28,
  firstChild: 36,
  childCount: 40,
  data: 44,
} as const

/** By satteri's number of the type. */
const types = new Uint8Array(256)
types[1] = nodeType.paragraph
types[2] = nodeType.heading
types[4] = nodeType.blockquote
types[5] = nodeType.list
types[7] = nodeType.html
types[8] = nodeType.code
types[10] = nodeType.text
types[11] = nodeType.emphasis
types[12] = nodeType.strong
types[13] = nodeType.inlineCode
types[14] = nodeType.break
types[15] = nodeType.link
types[16] = nodeType.image
types[17] = nodeType.link
types[18] = nodeType.image
types[23] = nodeType.tableCell
types[24] = nodeType.delete

const code = 8
const inlineCode = 13
const image = 16
const imageReference = 18
/** Deep enough for every block quote. */
const anyDepth = 100
/** Byte offset of the value's (place, length) in a node's data; 0 for the types not named. */
const valueField: { readonly [type: number]: number } = { [code]: 16, [image]: 8, [imageReference]: 20 }

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The tree in satteri's buffer, read where it lies. */
export class NativeTree implements MarkdownTree {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #source: string
  readonly #standIns: StandIns
  /** Whether the text has U+0000, which satteri leaves as it is. */
  readonly hasNull: boolean
  /** Of all nodes, numbered from 0. */
  readonly count: number
  readonly #nodes: number
  readonly #nodeSize: number
  readonly #children: number
  readonly #typeData: number
  readonly #pool: number
  /** The pool begins with what was parsed; a string beyond it was made by the parser. */
  readonly #sourceBytes: number

  /** `source` is the text as written, `standIns` what was parsed for it. Throws where the buffer has another layout. */
  constructor(buffer: Uint8Array, source: string, standIns: StandIns) {
    this.#bytes = buffer
    this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    if (this.#uint(0) !== magic) throw new Error('Not a tree of satteri 0.10')
    this.#source = source
    this.#standIns = standIns
    this.#nodeSize = this.#uint(header.nodeSize)
    this.count = this.#uint(header.nodeCount)
    this.#nodes = this.#uint(header.nodes)
    this.#children = this.#uint(header.children)
    this.#typeData = this.#uint(header.typeData)
    this.#pool = this.#uint(header.pool)
    this.#sourceBytes = Buffer.byteLength(standIns.parsed)
    const bytes = Buffer.from(buffer.buffer, buffer.byteOffset, this.#pool + this.#sourceBytes)
    this.hasNull = bytes.includes(0, this.#pool)
  }

  type(node: number): NodeType {
    return types[this.#rawType(node)] as NodeType
  }

  start(node: number): number {
    const at = this.#nodes + node * this.#nodeSize
    return this.#uint(at + field.line) === 0 ? -1 : this.#uint(at + field.start)
  }

  end(node: number): number {
    const at = this.#nodes + node * this.#nodeSize
    return this.#uint(at + field.line) === 0 ? -1 : this.#uint(at + field.end)
  }

  parent(node: number): number {
    return this.#uint(this.#nodes + node * this.#nodeSize + field.parent)
  }

  /** 1-based; 0 where the parser knows none. */
  startLine(node: number): number {
    return this.#uint(this.#nodes + node * this.#nodeSize + field.line)
  }

  endLine(node: number): number {
    return this.#uint(this.#nodes + node * this.#nodeSize + field.endLine)
  }

  childCount(node: number): number {
    return this.#uint(this.#nodes + node * this.#nodeSize + field.childCount)
  }

  child(node: number, index: number): number {
    const first = this.#uint(this.#nodes + node * this.#nodeSize + field.firstChild)
    return this.#uint(this.#children + 4 * (first + index))
  }

  depth(node: number): number {
    return this.#bytes[this.#data(node)]!
  }

  value(node: number): string {
    const raw = this.#rawType(node)
    if (raw === imageReference || raw === image) return this.#string(this.#data(node) + valueField[raw]!)
    const at = this.#data(node) + (valueField[raw] ?? 0)
    const start = this.start(node)
    const end = this.end(node)
    if (start >= 0 && this.#uint(at) < this.#sourceBytes) return this.#source.slice(start, end)
    if (start >= 0 && raw !== code && raw !== inlineCode && this.#isVerbatim(at, start, end))
      return this.#source.slice(start, end)
    const value = this.#string(at)
    if (this.#standIns.firstFrom(start) >= end) return value
    return this.#restore(value, node, start, end)
  }

  /** A value loses markers and white space of the source, or has what it refers to: of equal length, it is the source. */
  #isVerbatim(at: number, start: number, end: number): boolean {
    return Buffer.byteLength(this.#standIns.parsed.slice(start, end)) === this.#uint(at + 4)
  }

  /** Puts back what stand-ins stood for into a value that is no stretch of the source. */
  #restore(value: string, node: number, start: number, end: number): string {
    const { parsed } = this.#standIns
    const type = this.type(node)
    const lines = type === nodeType.code || type === nodeType.html
    const fenced = type === nodeType.code && /^\s*[`~]{3}/.test(parsed.slice(start, start + 8))
    const within = type === nodeType.inlineCode
    let from = start
    if (within) while (parsed[from] === '`') from++
    const runs = lines
      ? alignLines(value, parsed, start, fenced ? 1 : 0)
      : alignInline(value, { source: parsed, from, to: end, quoteDepth: anyDepth, code: within })
    let restored = ''
    let reached = 0
    for (let i = 0; i < runs.length; i += 2) {
      const index = runs[i]!
      const until = runs[i + 2] ?? value.length
      const shift = runs[i + 1]! - index
      for (
        let at = this.#standIns.firstFrom(index + shift);
        at < until + shift;
        at = this.#standIns.firstFrom(at + 1)
      ) {
        restored += value.slice(reached, at - shift) + this.#source[at]
        reached = at - shift + 1
      }
    }
    return restored + value.slice(reached)
  }

  /** The string whose place and length in the pool, in bytes, stand at an offset of the buffer. */
  #string(at: number): string {
    const start = this.#pool + this.#uint(at)
    return utf8.decode(this.#bytes.subarray(start, start + this.#uint(at + 4)))
  }

  #uint(offset: number): number {
    return this.#view.getUint32(offset, true)
  }

  #rawType(node: number): number {
    return this.#bytes[this.#nodes + node * this.#nodeSize + field.type]!
  }

  #data(node: number): number {
    return this.#typeData + this.#uint(this.#nodes + node * this.#nodeSize + field.data)
  }
}
