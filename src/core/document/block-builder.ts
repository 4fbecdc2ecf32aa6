import type { Runs } from './align.ts'
import type { Block, BlockKind, Layer, Span, SpanKind } from './block.ts'
import type { SourceText } from './source-text.ts'

/** What a block is, known before its text is. Offsets are in the whole file. */
export interface BlockFrame {
  readonly kind: BlockKind
  readonly depth: number
  readonly listDepth: number
  readonly quoteDepth: number
  readonly start: number
  readonly end: number
}

/** Says in which layer, and in which original-language element, what comes next stands. */
export interface LayerState {
  readonly layer: Layer
  readonly group: number
}

interface OpenSpan {
  readonly kind: SpanKind
  readonly start: number
  /** Its place in `spans`, so that the outer comes before the inner. */
  readonly slot: number
}

/** Gathers text, spans and runs into blocks; a block without text leaves none. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  readonly #source: SourceText
  readonly #layers: LayerState
  #frame: BlockFrame | null = null
  #text = ''
  #runs: number[] = []
  #spans: (Span | null)[] = []
  #open: OpenSpan[] = []
  /** Whether the frame has been cut, so that its ends are those of its text. */
  #cut = false

  /** Where a comment stands that Markdown took apart, from its text to its end, as offsets in the file. */
  #hidden = { from: 0, to: 0 }

  constructor(source: SourceText, layers: LayerState) {
    this.#source = source
    this.#layers = layers
  }

  begin(frame: BlockFrame): void {
    this.#frame = frame
    this.#cut = false
  }

  end(): void {
    for (let open = this.#open.pop(); open; open = this.#open.pop()) this.#close(open)
    this.#flush()
    this.#frame = null
  }

  /** Leaves out the blocks between an offset in the file and the end of the comment open there, if it has one. */
  hideComment(from: number): void {
    const { text } = this.#source
    const end = text.indexOf('-->', from)
    const next = text.indexOf('<!--', from)
    if (end >= 0 && (next < 0 || end < next)) this.#hidden = { from, to: end + 3 }
  }

  /** Ends the block where HTML does, inside a Markdown block or between two of HTML; markup still open goes on. */
  cut(kind?: BlockKind, depth = 0): void {
    this.#cut = true
    if (this.#text !== '' || this.#open.length > 0) {
      const reopened: SpanKind[] = this.#open.map((open) => open.kind)
      for (let open = this.#open.pop(); open; open = this.#open.pop()) this.#close(open)
      this.#flush()
      for (const again of reopened) this.open(again)
    }
    const frame = this.#frame
    if (frame && kind && (frame.kind !== kind || frame.depth !== depth))
      this.#frame = { ...frame, kind, depth }
  }

  /** Text that runs in step with the file from an offset on. White space does not begin a block cut by HTML. */
  text(value: string, offset: number): void {
    if (this.#cut && this.#text === '' && value.charCodeAt(0) <= 32) {
      const trimmed = value.trimStart()
      this.#add(trimmed, offset + value.length - trimmed.length)
    } else this.#add(value, offset)
  }

  #add(value: string, offset: number): void {
    if (value === '') return
    this.#mark(this.#text.length, offset)
    this.#text += value
  }

  /** Text whose place in the file changes step. */
  aligned(value: string, runs: Runs): void {
    const { length } = this.#text
    for (let i = 0; i < runs.length; i += 2) this.#mark(length + runs[i]!, runs[i + 1]!)
    this.#text += value
  }

  #mark(index: number, offset: number): void {
    const runs = this.#runs
    const { length } = runs
    if (length === 0 || runs[length - 1]! - runs[length - 2]! !== offset - index) runs.push(index, offset)
  }

  open(kind: SpanKind): void {
    this.#open.push({ kind, start: this.#text.length, slot: this.#spans.push(null) - 1 })
  }

  /** Closes the innermost open span of a kind; without one, nothing. */
  close(kind: SpanKind): void {
    const { length } = this.#open
    for (let i = length - 1; i >= 0; i--) {
      if (this.#open[i]!.kind !== kind) continue
      this.#close(this.#open[i]!)
      this.#open.splice(i, 1)
      return
    }
  }

  #close({ kind, start, slot }: OpenSpan): void {
    const end = this.#text.length
    if (end > start) this.#spans[slot] = { kind, start, end }
  }

  #flush(): void {
    const text = this.#cut ? this.#text.trimEnd() : this.#text
    if (this.#frame && text !== '' && /\S/.test(text)) this.#push(this.#frame, text)
    if (this.#text !== '') {
      this.#text = ''
      this.#runs = []
    }
    if (this.#spans.length > 0) this.#spans = []
  }

  #push(frame: BlockFrame, text: string): void {
    const runs = this.#runs
    const { length } = runs
    const first = this.#cut ? runs[1]! : frame.start
    const last = this.#cut ? runs[length - 1]! + text.length - runs[length - 2]! : frame.end
    if (first >= this.#hidden.from && last <= this.#hidden.to) return
    const { layer, group } = this.#layers
    this.blocks.push({
      index: this.blocks.length,
      kind: frame.kind,
      layer,
      group,
      depth: frame.depth,
      listDepth: frame.listDepth,
      quoteDepth: frame.quoteDepth,
      start: first,
      end: last,
      startLine: this.#source.lineAt(first),
      endLine: this.#source.lineAt(Math.max(first, last - 1)),
      text,
      spans: this.#spansWithin(text.length),
      runs,
    })
  }

  /** The spans, ended where the trimmed text ends. */
  #spansWithin(length: number): Span[] {
    const spans: Span[] = []
    for (const span of this.#spans)
      if (span && span.start < length) spans.push(span.end <= length ? span : { ...span, end: length })
    return spans
  }
}
