import { alignInline, alignLines } from './align.ts'
import type { Block, BlockKind, SpanKind } from './block.ts'
import { BlockBuilder } from './block-builder.ts'
import { HtmlLayers, type UnclosedElement } from './html-layers.ts'
import { HtmlReader } from './html-reader.ts'
import { type MarkdownTree, nodeType } from './markdown-tree.ts'
import type { SourceText } from './source-text.ts'

export interface FlatDocument {
  readonly blocks: Block[]
  readonly unclosed: readonly UnclosedElement[]
}

/** Reads a tree of the text from `bodyStart` on, once, into blocks. */
export function flatten(tree: MarkdownTree, source: SourceText, bodyStart: number): FlatDocument {
  const flattener = new Flattener(tree, source, bodyStart)
  return flattener.run()
}

const spanKinds: { readonly [type: number]: SpanKind } = {
  [nodeType.strong]: 'strong',
  [nodeType.emphasis]: 'emphasis',
  [nodeType.delete]: 'delete',
  [nodeType.link]: 'link',
}

const blockKinds: { readonly [type: number]: BlockKind } = {
  [nodeType.heading]: 'heading',
  [nodeType.paragraph]: 'paragraph',
  [nodeType.tableCell]: 'cell',
}

class Flattener {
  readonly #tree: MarkdownTree
  readonly #text: string
  readonly #shift: number
  readonly #layers: HtmlLayers
  readonly #builder: BlockBuilder
  readonly #html: HtmlReader
  readonly #hasCarriageReturn: boolean
  #listDepth = 0
  #quoteDepth = 0
  /** Where the inline node read last ends in the file, for those without a position. */
  #reached = 0
  /** Where the block that is read ends in the file. */
  #blockEnd = 0

  constructor(tree: MarkdownTree, source: SourceText, bodyStart: number) {
    this.#tree = tree
    this.#text = source.text
    this.#shift = bodyStart
    this.#hasCarriageReturn = source.text.includes('\r')
    this.#layers = new HtmlLayers(source.text)
    this.#builder = new BlockBuilder(source, this.#layers)
    this.#html = new HtmlReader(this.#builder, this.#layers)
  }

  run(): FlatDocument {
    this.#container(0)
    this.#layers.finish()
    return { blocks: this.#builder.blocks, unclosed: this.#layers.unclosed }
  }

  #container(node: number): void {
    const count = this.#tree.childCount(node)
    for (let i = 0; i < count; i++) this.#flow(this.#tree.child(node, i))
  }

  #flow(node: number): void {
    const type = this.#tree.type(node)
    switch (type) {
      case nodeType.heading:
        if (this.#listDepth === 0 && this.#quoteDepth === 0) this.#layers.endUnclosed()
        this.#block(node, type)
        break
      case nodeType.paragraph:
      case nodeType.tableCell:
        this.#block(node, type)
        break
      case nodeType.code:
        this.#code(node)
        break
      case nodeType.html:
        this.#flowHtml(node)
        break
      case nodeType.list:
        this.#listDepth++
        this.#container(node)
        this.#listDepth--
        break
      case nodeType.blockquote:
        this.#quoteDepth++
        this.#container(node)
        this.#quoteDepth--
        break
      default:
        this.#container(node)
    }
  }

  #value(node: number): string {
    const value = this.#tree.value(node)
    return this.#hasCarriageReturn ? value.replace(/\r\n?/g, '\n') : value
  }

  #begin(node: number, kind: BlockKind): void {
    const start = this.#tree.start(node) + this.#shift
    this.#blockEnd = this.#tree.end(node) + this.#shift
    this.#reached = start
    this.#builder.begin({
      kind,
      depth: kind === 'heading' ? this.#tree.depth(node) : 0,
      listDepth: this.#listDepth,
      quoteDepth: this.#quoteDepth,
      start,
      end: this.#blockEnd,
    })
  }

  #block(node: number, type: number): void {
    this.#begin(node, blockKinds[type]!)
    this.#inlines(node)
    this.#builder.end()
  }

  #code(node: number): void {
    const value = this.#value(node)
    const start = this.#tree.start(node) + this.#shift
    const fenced = /^\s*[`~]{3}/.test(this.#text.slice(start, start + 8))
    this.#begin(node, 'code')
    this.#builder.aligned(value, alignLines(value, this.#text, start, fenced ? 1 : 0))
    this.#builder.end()
  }

  #flowHtml(node: number): void {
    const value = this.#value(node)
    const start = this.#tree.start(node) + this.#shift
    const verbatim = this.#tree.end(node) + this.#shift - start === value.length
    this.#begin(node, 'paragraph')
    this.#builder.cut('paragraph')
    this.#html.read(value, verbatim ? [0, start] : alignLines(value, this.#text, start, 0), false)
    this.#builder.end()
  }

  #inlines(node: number): void {
    const count = this.#tree.childCount(node)
    for (let i = 0; i < count; i++) this.#inline(this.#tree.child(node, i))
  }

  #inline(node: number): void {
    const tree = this.#tree
    const type = tree.type(node)
    const known = tree.start(node) >= 0
    const start = known ? tree.start(node) + this.#shift : this.#reached
    const end = known ? tree.end(node) + this.#shift : this.#blockEnd
    if (type === nodeType.html) this.#html.read(this.#value(node), [0, start], true)
    else if (this.#html.muted) return
    else if (type === nodeType.text || type === nodeType.inlineCode) {
      this.#leaf(this.#value(node), start, end, type === nodeType.inlineCode)
      if (!known) return
    } else if (type === nodeType.break) this.#builder.text('\n', this.#lineEnd(start))
    else if (type === nodeType.image) this.#leaf(this.#value(node), start, end, false)
    else {
      const kind = spanKinds[type]
      if (kind) this.#builder.open(kind)
      this.#inlines(node)
      if (kind) this.#builder.close(kind)
      if (!known) return
    }
    this.#reached = end
  }

  #lineEnd(offset: number): number {
    let at = offset
    while (at < this.#text.length && !/[\r\n]/.test(this.#text[at]!)) at++
    return at
  }

  #leaf(value: string, start: number, end: number, code: boolean): void {
    if (code) this.#builder.open('code')
    if (end - start === value.length) this.#builder.text(value, start)
    else {
      let from = start
      if (code) while (this.#text[from] === '`') from++
      const runs = alignInline(value, {
        source: this.#text,
        from,
        to: end,
        quoteDepth: this.#quoteDepth,
        code,
      })
      if (runs.length === 0) runs.push(0, start)
      this.#builder.aligned(value, runs)
      const last = runs.length - 2
      this.#reached = runs[last + 1]! + value.length - runs[last]!
    }
    if (code) this.#builder.close('code')
  }
}
